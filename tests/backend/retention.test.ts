import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { keepPromiseToDelete, lastDayToErase } from '../../src/backend/retention.ts';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retention-'));
});

afterEach(() => rm(folder, { recursive: true }));

const row = (day: string, sealed: string) => ({
  id: randomUUID(),
  form: 'join',
  lang: 'en',
  v: 1,
  sealed,
  day,
  flag: null,
});

test.each([
  ['2026-11-22T00:00:00Z', '2026-05-26'],
  ['2026-11-22T23:59:59Z', '2026-05-26'],
  ['2027-03-01T12:00:00Z', '2026-09-02'],
])('at %s everything received up to %s has been kept long enough', (now, day) => {
  expect(lastDayToErase(new Date(now))).toBe(day);
});

test('erases what was received 180 days ago and keeps what came a day later', async () => {
  const file = join(folder, 'submissions.sqlite');
  const store = openSqliteStore(file);
  await store.append(row('2026-05-25', 'older'));
  await store.append(row('2026-05-26', 'due today'));
  await store.append(row('2026-05-27', 'due tomorrow'));

  const stop = await keepPromiseToDelete(store, {
    daysAfterExport: 30,
    now: () => new Date('2026-11-22T09:00:00Z'),
  });
  stop();
  await store.close();

  const database = new DatabaseSync(file, { readOnly: true });
  const kept = database.prepare('SELECT sealed FROM submissions').all();
  database.close();
  expect(kept).toEqual([{ sealed: 'due tomorrow' }]);
});

test('leaves no byte of an erased submission in the database file or its log', async () => {
  const file = join(folder, 'submissions.sqlite');
  const store = openSqliteStore(file);
  await store.append(row('2026-05-26', 'ciphertext-to-be-gone'));

  const stop = await keepPromiseToDelete(store, {
    daysAfterExport: 30,
    now: () => new Date('2026-11-22T09:00:00Z'),
  });
  stop();

  const bytes = Buffer.concat([await readFile(file), await readFile(`${file}-wal`)]);
  expect(bytes.includes('ciphertext-to-be-gone')).toBe(false);
  await store.close();
});
