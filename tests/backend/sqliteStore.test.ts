import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import { StoreUnavailable } from '../../src/backend/store.ts';
import type { StoredSubmission } from '../../src/backend/store.ts';
import { readRows } from '../support/testBackend.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'store-')), 'deep', 'submissions.sqlite');

function makeRow(extra: Partial<StoredSubmission> = {}): StoredSubmission {
  const row = { form: 'join', lang: 'en', v: 1, sealed: 'sealed text', day: '2026-11-21' };
  return { id: randomUUID(), ...row, flag: null, ...extra };
}

test('what waits when it closes is written first, what comes later is refused', async () => {
  const file = newFile();
  const store = openSqliteStore(file);
  const waiting = [makeRow(), makeRow(), makeRow()];
  const answers = Promise.all(waiting.map((row) => store.append(row)));
  await store.close();
  await answers;
  await expect(store.append(makeRow())).rejects.toThrow(StoreUnavailable);
  await expect(store.check()).rejects.toThrow('closed');
  expect(readRows(file).map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
});

test('a known id keeps its first content, also within one batch', async () => {
  const file = newFile();
  const store = openSqliteStore(file);
  const id = randomUUID();
  await Promise.all(['first', 'second'].map((sealed) => store.append(makeRow({ id, sealed }))));
  await store.append(makeRow({ id, sealed: 'third' }));
  expect(readRows(file).map(({ sealed }) => sealed)).toEqual(['first']);
  await store.close();
});

test('opening it again finds what was stored and continues the order', async () => {
  const file = newFile();
  for (const day of ['2026-11-21', '2026-11-22']) {
    const store = openSqliteStore(file);
    await store.append(makeRow({ day }));
    await store.close();
  }
  expect(readRows(file).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
});

test('checking that it can write leaves nothing behind', async () => {
  const file = newFile();
  const store = openSqliteStore(file);
  await store.check();
  await store.check();
  expect(readRows(file)).toEqual([]);
  await store.close();
});
