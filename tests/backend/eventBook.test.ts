import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEventFile } from '../../src/backend/eventBook.ts';
import { phoneBank } from '../support/rsvp.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
  file = join(folder, 'events.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...titles: string[]) =>
  writeFileSync(
    file,
    JSON.stringify({ version: 1, events: titles.map((title) => ({ ...phoneBank, title })) }),
  );
const titles = async (read: ReturnType<typeof createEventFile>) =>
  (await read()).map(({ title }) => title);

test('reads the file again when a build has written another', async () => {
  write('First');
  const read = createEventFile(file);
  expect(await titles(read)).toEqual(['First']);
  write('First', 'Second one');
  expect(await titles(read)).toEqual(['First', 'Second one']);
});

test.each([
  ['no file', undefined, 'is missing'],
  ['a cut file', '{"version":1,"eve', 'cannot be read'],
  ['a file of another version', '{"version":2,"events":[]}', 'at "version"'],
])('with %s it names the file and the command to run', async (_, content, why) => {
  if (content !== undefined) writeFileSync(file, content);
  const failed = createEventFile(file)();
  await expect(failed).rejects.toThrow(why);
  await expect(failed).rejects.toThrow(file);
  await expect(failed).rejects.toThrow('npm run build');
});

test('never quotes what is private in its complaint', async () => {
  writeFileSync(file, JSON.stringify({ version: 1, events: [{ ...phoneBank, rsvp: 'secret' }] }));
  await expect(createEventFile(file)()).rejects.toThrow('at "events.0.rsvp"');
  await expect(createEventFile(file)()).rejects.not.toThrow('Secret Street');
});

test('a file that went bad or away leaves the last good one in force, and says so', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  write('Good');
  const read = createEventFile(file);
  await read();
  writeFileSync(file, 'bad');
  expect(await titles(read)).toEqual(['Good']);
  expect(await titles(read)).toEqual(['Good']);
  expect(complaint.mock.calls.flat().join()).toContain('npm run build');
  expect(complaint).toHaveBeenCalledOnce();
  rmSync(file);
  expect(await titles(read)).toEqual(['Good']);
  write('Mended');
  expect(await titles(read)).toEqual(['Mended']);
  complaint.mockRestore();
});
