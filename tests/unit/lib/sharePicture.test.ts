import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedSharePicture, renderSharePicture } from '../../../src/lib/sharePicture.ts';
import {
  drawSharePicture,
  templateVersion,
  type SharePicture,
} from '../../../src/lib/sharePictureDrawing.ts';

const rally: SharePicture = {
  label: 'Call sheet: rally',
  title: 'National PA Rally Day',
  fact: 'Sat 12 Dec, 11:00 AM PST',
  tape: 'Sample',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each<[string, SharePicture]>([
  ['an event with a time and a strip of tape', rally],
  ['a title of one word', { label: 'Scene 3', title: 'Turnaround' }],
  ['a title of 2,000 words', { label: 'Notes', title: 'overtime '.repeat(2000) }],
  ['a word of 300 characters', { label: 'a'.repeat(300), title: 'W'.repeat(300) }],
  [
    'emoji and right-to-left text alone',
    { label: '🎬', title: '🎉 مرحبا', fact: '😀', tape: '🎬' },
  ],
  ['words of 600 emoji', { label: 'Notes', title: '🎬 '.repeat(600), isQuotation: true }],
  ['600 quoted words', { label: 'Notes', title: 'overtime '.repeat(600), isQuotation: true }],
  ['nothing at all', { label: '', title: '', fact: '', tape: '' }],
  ['markup and half a surrogate pair', { label: '<&">', title: '</svg>\ud800\u0000', fact: '"' }],
])('draws %s in 1200 by 630 pixels and at most 60 kB', async (_, spec) => {
  const picture = await renderSharePicture(spec);
  const { format, width, height, isPalette } = await sharp(picture).metadata();
  expect({ format, width, height, isPalette }).toEqual({
    format: 'png',
    width: 1200,
    height: 630,
    isPalette: true,
  });
  expect(picture.length).toBeLessThanOrEqual(60_000);
});

test('shows the campaign’s name where the title has no character that the face can draw', async () => {
  const named = await drawSharePicture({ label: 'Notes', title: 'Production Assistants United' });
  expect(await drawSharePicture({ label: 'Notes', title: '🎉 مرحبا' })).toBe(named);
});

test('somebody’s words end in an ellipsis where a picture has no room for all of them', async () => {
  const words = { label: 'Notes', isQuotation: true };
  const cut = await drawSharePicture({ ...words, title: 'overtime '.repeat(600) });
  // Forty-two words and what shows that there are more.
  expect(await drawSharePicture({ ...words, title: `${'overtime '.repeat(42).trim()}…` })).toBe(
    cut,
  );
  expect(await drawSharePicture({ ...words, title: 'overtime '.repeat(42) })).not.toBe(cut);
});

test('the same words as a title and as a quotation have pictures of their own', async () => {
  const title = { label: 'Notes', title: 'Overtime' };
  expect(await drawSharePicture({ ...title, isQuotation: true })).not.toBe(
    await drawSharePicture(title),
  );
  await cachedSharePicture(title, folder);
  await cachedSharePicture({ ...title, isQuotation: true }, folder);
  expect(await readdir(folder)).toHaveLength(2);
});

test.each(['label', 'title', 'fact', 'tape'] as const)('shows the %s', async (part) => {
  expect(await drawSharePicture({ ...rally, [part]: 'Other' })).not.toBe(
    await drawSharePicture(rally),
  );
});

test('takes a known picture from the cache', async () => {
  const first = await cachedSharePicture(rally, folder);
  const [name] = await readdir(folder);
  await writeFile(join(folder, name!), 'from the cache');
  expect((await cachedSharePicture(rally, folder)).toString()).toBe('from the cache');
  expect(first.subarray(1, 4).toString()).toBe('PNG');
});

test('keeps one finished file for each picture, also when two pages ask at once', async () => {
  const [one, two] = await Promise.all([
    cachedSharePicture(rally, folder),
    cachedSharePicture(rally, folder),
  ]);
  await cachedSharePicture({ ...rally, tape: undefined }, folder);
  const names = await readdir(folder);
  expect(names).toHaveLength(2);
  expect(names.every((name) => name.endsWith('.png'))).toBe(true);
  expect(one.equals(two)).toBe(true);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  expect(files.some((file) => file.equals(one))).toBe(true);
});

test('reports a cache folder that cannot be read', async () => {
  const file = join(folder, 'not-a-folder');
  await writeFile(file, '');
  await expect(cachedSharePicture(rally, file)).rejects.toThrow('ENOTDIR');
});

test('has a template version of its own for each drawing', async () => {
  const drawn = await Promise.all([
    drawSharePicture(rally),
    drawSharePicture({ label: 'Scene 3', title: 'Turnaround' }),
  ]);
  const digest = createHash('sha256').update(drawn.join('')).digest('hex').slice(0, 16);
  expect(
    { templateVersion, digest },
    'the drawing changed: raise templateVersion in sharePictureDrawing.ts, then put the new digest here',
  ).toEqual({ templateVersion: 1, digest: 'e84cb41308376eb2' });
});
