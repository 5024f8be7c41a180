import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import { hashCode, makeCode } from '../../src/forms/receipt.ts';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';
import type { TestBackend } from '../support/testBackend.ts';

const thanksPage = `<!DOCTYPE html><html><head></head><body><section id="receipt" hidden>
  <b id="receipt-code"></b><ul id="receipt-agreed"></ul><b id="receipt-until"></b>
  </section></body></html>`;

const withdraw = ({ app }: TestBackend, code: string, headers: Record<string, string> = {}) =>
  app.request('/f/join/withdraw', {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    body: new URLSearchParams({ code }),
  });

/** Sends a form without script and returns the code on its receipt. */
async function sendNatively({ app }: TestBackend, name: string): Promise<string> {
  const sent = await app.request(nativePost({ ...completeForm, name }));
  const page = await (await app.request(sent.headers.get('location') ?? '')).text();
  return /id="receipt-code">([^<]+)/.exec(page)?.[1] ?? '';
}

const makeNative = () => makeBackend({ loadPage: () => Promise.resolve(thanksPage) });

test('the code of a receipt erases its entry, and only that one', async () => {
  const backend = await makeNative();
  const code = await sendNatively(backend, 'Sam');
  await sendNatively(backend, 'Alex');
  const response = await withdraw(backend, code);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/join/withdrawn/']);
  expect((await backend.records()).map(({ answers }) => answers.name)).toEqual(['Alex']);
  expect(await backend.store.listWithdrawn()).toEqual([await hashCode(code)]);
});

test('a code is taken as people type it', async () => {
  const backend = await makeNative();
  const code = await sendNatively(backend, 'Sam');
  await withdraw(backend, ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `);
  expect(backend.rows()).toEqual([]);
});

test('right, wrong, used and malformed codes get the same answer', async () => {
  const backend = await makeNative();
  const code = await sendNatively(backend, 'Sam');
  const answers = [];
  for (const tried of [code, code, makeCode(), 'nonsense', '']) {
    const response = await withdraw(backend, tried);
    const headers = Object.fromEntries(response.headers);
    answers.push(JSON.stringify([response.status, headers, await response.text()]));
  }
  expect(new Set(answers).size).toBe(1);
});

test('what was withdrawn stays away when a browser sends it again', async () => {
  const backend = await makeBackend();
  const code = makeCode();
  const sealed = await seal({} as SealedRecord, [backend.recipient]);
  const body = { _id: randomUUID(), sealed, v: 1, lang: 'en', receipt: await hashCode(code) };
  await backend.app.request(jsonPost(body));
  expect(backend.rows()).toHaveLength(1);
  await withdraw(backend, code);
  const again = await backend.app.request(jsonPost(body));
  expect([again.status, backend.rows()]).toEqual([200, []]);
});

test('neither the entry nor its code is left in any file', async () => {
  const backend = await makeNative();
  const code = await sendNatively(backend, 'Sam');
  const [row] = backend.rows();
  await withdraw(backend, code);
  for (const file of [backend.file, `${backend.file}-wal`]) {
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).not.toContain(row!.sealed.slice(100, 160));
    expect(bytes).not.toContain(code);
    expect(bytes).not.toContain(code.replaceAll('-', ''));
  }
  expect(backend.log.join('')).not.toContain(code);
});

test('the store keeps the hash of a code and never the code, from before it is withdrawn', async () => {
  const backend = await makeNative();
  const code = await sendNatively(backend, 'Sam');
  expect(backend.rows()[0]?.receipt).toBe(await hashCode(code));
  const [record] = await backend.records();
  expect(record?.receipt).toBe(await hashCode(code));
});

test('the same post sent twice has one receipt that works', async () => {
  const backend = await makeNative();
  const first = await sendNatively(backend, 'Sam');
  expect(await sendNatively(backend, 'Sam')).toBe(first);
});

test('another site cannot withdraw in a visitor’s name', async () => {
  const backend = await makeNative();
  const response = await withdraw(backend, await sendNatively(backend, 'Sam'), {
    'Sec-Fetch-Site': 'cross-site',
    Origin: 'https://elsewhere.example',
  });
  expect([response.status, backend.rows().length]).toEqual([403, 1]);
});

test('a receipt names the day 180 days after the day of arrival, whatever the sender’s clock says', async () => {
  const backend = await makeBackend({ now: () => new Date('2026-11-22T23:59:00Z') });
  const response = await backend.app.request(jsonPost({ ...completeForm, _id: randomUUID() }));
  expect(await response.json()).toMatchObject({ ok: true, deleteBy: '2027-05-21' });
});

test('a store from before there were receipts is opened and goes on', async () => {
  const { folder } = await makeBackend();
  const file = `${folder}/old.sqlite`;
  const old = new DatabaseSync(file);
  old.exec(`CREATE TABLE submissions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, form TEXT NOT NULL,
    lang TEXT NOT NULL, v INTEGER NOT NULL, sealed TEXT NOT NULL, day TEXT NOT NULL, flag TEXT
  ) STRICT;
  INSERT INTO submissions (id, form, lang, v, sealed, day)
  VALUES ('old', 'join', 'en', 1, 'sealed', '2026-11-20')`);
  old.close();
  const store = openSqliteStore(file);
  await store.withdraw(await hashCode(makeCode()), '2026-11-22');
  const kept = await store.list({ form: 'join', limit: 10, order: 'asc' });
  await store.close();
  expect(kept.map(({ _id }) => _id)).toEqual(['old']);
});
