import { createAdaptorServer } from '@hono/node-server';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Hono } from 'hono';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import { databaseFile, startBackend } from '../../src/backend/startBackend.ts';
import { fetchExport } from '../../src/desk/fetchExport.ts';
import { hashCode, makeCode } from '../../src/forms/receipt.ts';
import { readRows } from '../support/testBackend.ts';
import { sealEntry } from '../support/sealedEntry.ts';

const program = join(import.meta.dirname, '../../src/desk/cli.ts');
const exportKey = 'a-key-of-at-least-thirty-two-characters';
const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function makeEntries(count: number) {
  const recipients = [await identityToRecipient(await generateX25519Identity())];
  return Promise.all(Array.from({ length: count }, () => sealEntry({}, recipients)));
}

async function startWith(
  entries: Awaited<ReturnType<typeof makeEntries>>,
  receipts: Readonly<Record<string, string>> = {},
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fetch-'));
  const store = openSqliteStore(databaseFile(dataDir));
  for (const { _id: id, _date: day, form, lang, v, flag, sealed } of entries) {
    await store.append({ id, day, form, lang, v, flag, sealed, receipt: receipts[id] ?? null });
  }
  const env = { EXPORT_KEY: exportKey, RETENTION_DAYS: '0' };
  const backend = await startBackend({ env, port: 0, dataDir, store, log: () => undefined });
  open.push(backend);
  return { backend, dataDir, store };
}

/** Not spawnSync: the backend runs in this process and has to answer meanwhile. */
function run(args: string[], env: Record<string, string> = { EXPORT_KEY: exportKey }) {
  const cwd = mkdtempSync(join(tmpdir(), 'fetch-'));
  return new Promise<{ cwd: string; status: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd, env }, (error, _stdout, stderr) => {
      resolve({ cwd, status: error?.code ?? 0, stderr });
    });
  });
}

test('fetches everything from our backend over several pages, in order', async () => {
  const entries = await makeEntries(230);
  const { backend } = await startWith(entries);
  const { cwd, status } = await run(['fetch', '--from', backend.url, '--out', 'out.ndjson']);
  expect(status).toBe(0);
  const file = join(cwd, 'out.ndjson');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const ids = lines.map((line) => (JSON.parse(line) as { _id: string })._id);
  expect(ids).toEqual(entries.map(({ _id }) => _id));
});

test('what a sender has taken back is forgotten by exports fetched before, too', async () => {
  const identity = await generateX25519Identity();
  const recipients = [await identityToRecipient(identity)];
  const receipt = await hashCode(makeCode());
  const gone = await sealEntry({ name: 'Gone' }, recipients, { receipt });
  const stays = await sealEntry({ name: 'Stays' }, recipients);
  const { backend, dataDir, store } = await startWith([gone, stays], {
    [gone._id]: receipt,
  });
  const before = await run(['fetch', '--from', backend.url, '--out', 'out.ndjson']);
  await store.withdraw(receipt, '2026-11-23');
  const after = await run(['fetch', '--from', backend.url, '--out', 'out.ndjson']);
  expect(after.stderr).toContain('1 fetched');

  const key = join(dataDir, 'organizer.key');
  writeFileSync(key, identity);
  const files = [before, after].flatMap(({ cwd }) => ['--in', join(cwd, 'out.ndjson')]);
  const out = join(dataDir, 'opened.json');
  const opened = await run(['open', '--key', key, ...files, '--out', out]);
  expect(opened.stderr).toContain('1 opened, 1 repeated, 1 withdrawn');
  expect(readFileSync(out, 'utf8')).not.toContain('Gone');
});

test('what was fetched and acknowledged is erased by the backend, nothing else', async () => {
  const { backend, dataDir } = await startWith(await makeEntries(3));
  const args = ['fetch', '--from', backend.url, '--out', 'out.ndjson', '--acknowledge'];
  const { status, stderr } = await run(args);
  expect([status, stderr]).toEqual([0, expect.stringContaining('3 acknowledged')]);
  await backend.close();
  const late = (await makeEntries(1))[0]!;
  const { _id: id, _date: day, form, lang, v, flag, sealed } = late;
  const store = openSqliteStore(databaseFile(dataDir));
  await store.append({ id, day, form, lang, v, flag, sealed });
  const again = await startBackend({
    ...{ env: { RETENTION_DAYS: '0' }, port: 0, dataDir, store, log: () => undefined },
  });
  open.push(again);
  expect(readRows(databaseFile(dataDir)).map((row) => row.id)).toEqual([id]);
});

/** Formspree's read API as its help pages describe it. */
async function startFormspree(entries: readonly object[], spam: readonly object[]) {
  const app = new Hono();
  const asked: string[] = [];
  app.get('/api/0/forms/xyzabc/submissions', (c) => {
    asked.push(c.req.header('authorization') ?? '');
    const { limit, offset, order, spam: isSpam } = c.req.query();
    const all = (isSpam === 'true' ? spam : entries).toReversed();
    const ordered = order === 'asc' ? all.toReversed() : all;
    const page = ordered.slice(Number(offset), Number(offset) + Number(limit));
    return c.json({
      fields: ['_date', '_id', 'sealed', 'lang', 'v', '_status'],
      submissions: page,
    });
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  return { base: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), asked };
}

test('fetches from Formspree, what it took for spam as well, and adds which form it was', async () => {
  const entries = (await makeEntries(102)).map(({ _id, sealed, lang, v }) => ({
    ...{ _date: '2026-11-20T07:28:29.707632', _id, sealed, lang, v },
    _status: { 'my@email.com': { delivered: true } },
  }));
  const { base, asked } = await startFormspree(entries.slice(0, 101), entries.slice(101));
  const source = { kind: 'formspree', base, key: 'k', form: 'join', idThere: 'xyzabc' } as const;
  const { entries: lines, withdrawn } = await fetchExport(source);
  expect(withdrawn).toEqual([]);
  const items = lines.map((line) => JSON.parse(line) as object);
  expect(items).toEqual(entries.map((entry) => ({ ...entry, form: 'join' })));
  expect(new Set(asked)).toEqual(new Set([`Basic ${btoa(':k')}`]));
});

test.each([
  [['--from', 'http://example.org'], 'use https'],
  [['--from', 'nowhere'], '"nowhere"'],
  [['--from', 'formspree'], '--id'],
  [['--from', 'formspree', '--id', 'x'], 'FORMSPREE_API_KEY'],
  [['--from', 'formspree', '--id', 'x', '--acknowledge'], 'FORMSPREE_API_KEY'],
  [['--from', 'http://127.0.0.1:9'], 'does not answer'],
  [[], '--from'],
])('fetch %j stops with what to do', async (args, words) => {
  const { status, stderr } = await run(['fetch', '--out', 'out.ndjson', ...args]);
  expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  expect(stderr).not.toContain(exportKey);
});

test('a wrong key is named, not shown', async () => {
  const { backend } = await startWith([]);
  const args = ['fetch', '--from', backend.url, '--out', 'out.ndjson'];
  const { status, stderr } = await run(args, { EXPORT_KEY: 'wrong-key' });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/answered 401.*EXPORT_KEY/)]);
  expect(stderr).not.toContain('wrong-key');
});
