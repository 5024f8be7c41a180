import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepPromiseToDelete } from '../../src/backend/retention.ts';
import { readConfig } from '../../src/backend/config.ts';
import type { ExportedSubmission } from '../../src/forms/exportedSubmission.ts';
import { makeBackend } from '../support/testBackend.ts';
import type { TestBackend } from '../support/testBackend.ts';

const exportKey = 'a-key-of-at-least-thirty-two-characters';
const address = 'http://localhost:4310/api/0/forms';
const authorization = `Basic ${btoa(`:${exportKey}`)}`;

async function makeExport(days: readonly string[]) {
  const backend = await makeBackend({ exportKey, now: () => new Date('2026-11-22T09:00:00Z') });
  const ids: string[] = [];
  for (const day of days) {
    const id = randomUUID();
    ids.push(id);
    const row = { form: 'join', lang: 'en', v: 1, sealed: `sealed ${ids.length}`, day, flag: null };
    await backend.store.append({ id, ...row });
  }
  return { backend, ids };
}

function get(backend: TestBackend, path: string, headers: Record<string, string> = {}) {
  return backend.app.request(`${address}/${path}`, {
    headers: { Authorization: authorization, ...headers },
  });
}

function acknowledge(backend: TestBackend, body: unknown) {
  return backend.app.request(`${address}/join/submissions/acknowledge`, {
    method: 'POST',
    headers: { Authorization: authorization },
    body: JSON.stringify(body),
  });
}

async function ids(response: Response | Promise<Response>): Promise<string[]> {
  const { submissions } = (await (await response).json()) as { submissions: ExportedSubmission[] };
  return submissions.map(({ _id }) => _id);
}

test('answers in the shape of Formspree, newest first', async () => {
  const { backend, ids: known } = await makeExport(['2026-11-20', '2026-11-21']);
  const response = await get(backend, 'join/submissions');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { fields, submissions } = (await response.json()) as {
    fields: string[];
    submissions: ExportedSubmission[];
  };
  expect(fields).toEqual(Object.keys(submissions[0] ?? {}));
  expect(submissions).toEqual([
    { seq: 2, _id: known[1], _date: '2026-11-21', ...about, sealed: 'sealed 2' },
    { seq: 1, _id: known[0], _date: '2026-11-20', ...about, sealed: 'sealed 1' },
  ]);
});
const about = { form: 'join', lang: 'en', v: 1, flag: null };

test('pages, orders and starts where it is asked to', async () => {
  const { backend, ids: all } = await makeExport(['2026-11-19', '2026-11-20', '2026-11-21']);
  const ask = (query: string) => ids(get(backend, `join/submissions?${query}`));
  expect(await ask('order=asc')).toEqual(all);
  expect(await ask('order=asc&limit=2')).toEqual(all.slice(0, 2));
  expect(await ask('order=asc&limit=2&offset=2')).toEqual(all.slice(2));
  expect(await ask('order=asc&since=2026-11-20')).toEqual(all.slice(1));
  expect(await ask('order=asc&since=2026-11-21T12:00:00')).toEqual(all.slice(2));
  expect(await ask('offset=3')).toEqual([]);
});

test.each(['since=yesterday', 'limit=0', 'limit=1001', 'offset=-1', 'order=random'])(
  'refuses ?%s and names the parameter',
  async (query) => {
    const { backend } = await makeExport([]);
    const response = await get(backend, `join/submissions?${query}`);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(query.split('=')[0]);
  },
);

test('streams every submission, one a line, more than fit one batch', async () => {
  const { backend, ids: all } = await makeExport(Array.from({ length: 450 }, () => '2026-11-21'));
  const response = await get(backend, 'join/submissions.ndjson');
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as ExportedSubmission)._id)).toEqual(all);
});

test('says which receipts were taken back, in the stream as well', async () => {
  const { backend } = await makeExport(['2026-11-21']);
  const code = 'a'.repeat(64);
  await backend.store.withdraw(code, '2026-11-22');
  expect(await (await get(backend, 'join/withdrawn')).json()).toEqual({ withdrawn: [code] });
  const stream = await (await get(backend, 'join/submissions.ndjson')).text();
  expect(stream.trimEnd().split('\n').at(-1)).toBe(JSON.stringify({ withdrawn: code }));
});

test('another form shares nothing with this one, an unknown one is not found', async () => {
  const { backend } = await makeExport(['2026-11-21']);
  const row = { form: 'other', lang: 'en', v: 1, sealed: 'x', day: '2026-11-21', flag: null };
  await backend.store.append({ id: randomUUID(), ...row });
  expect(await ids(get(backend, 'join/submissions'))).toHaveLength(1);
  expect((await get(backend, 'other/submissions')).status).toBe(404);
});

test.each([
  ['no key', {}],
  ['a wrong key', { Authorization: `Basic ${btoa(`:${exportKey}x`)}` }],
  ['the key as a user name', { Authorization: `Basic ${btoa(`${exportKey}:`)}` }],
  ['the key as a token', { Authorization: `Bearer ${exportKey}` }],
])('%s opens nothing', async (_, headers) => {
  const { backend, ids: known } = await makeExport(['2026-11-21']);
  for (const path of [
    'submissions',
    'submissions.ndjson',
    'withdrawn',
    'submissions/acknowledge',
  ]) {
    const response = await backend.app.request(`${address}/join/${path}`, {
      method: path.endsWith('acknowledge') ? 'POST' : 'GET',
      headers: headers as Record<string, string>,
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Basic');
    expect(await response.text()).not.toContain(known[0]);
  }
});

test('without the setting there is no export, whatever key is brought', async () => {
  const backend = await makeBackend();
  const response = await get(backend, 'join/submissions', { Authorization: `Basic ${btoa(':')}` });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: expect.stringContaining('EXPORT_KEY') });
});

test('a short key stops the backend and is not repeated', () => {
  expect(() => readConfig({ EXPORT_KEY: 'secret' })).toThrow(/EXPORT_KEY: expected at least 32/);
  expect(() => readConfig({ EXPORT_KEY: 'secret' })).not.toThrow(/secret/);
  expect(readConfig({}).exportKey).toBeUndefined();
});

test.each(['-1', '181', '2.5', 'soon'])('RETENTION_DAYS=%s stops the backend', (days) => {
  expect(() => readConfig({ RETENTION_DAYS: days })).toThrow(/RETENTION_DAYS/);
});

test('the log names neither the form nor the key', async () => {
  const { backend } = await makeExport([]);
  await get(backend, 'join/submissions?since=2026-11-20');
  expect(backend.log.map((line) => (JSON.parse(line) as { route: string }).route)).toEqual([
    'export',
  ]);
  expect(backend.log.join('')).not.toContain(exportKey);
});

test('erases what was acknowledged long enough ago, and only that', async () => {
  const { backend, ids: all } = await makeExport(['2026-11-20', '2026-11-21', '2026-11-21']);
  const [first = '', second = ''] = all;
  const response = await acknowledge(backend, { ids: [first, randomUUID()] });
  expect(await response.json()).toEqual({ acknowledged: 1 });

  const eraseAt = async (day: string) => {
    const now = () => new Date(`${day}T12:00:00Z`);
    (await keepPromiseToDelete(backend.store, { daysAfterExport: 30, now }))();
    return backend.rows().map(({ id }) => id);
  };
  expect(await eraseAt('2026-12-21')).toEqual(all);
  expect(await eraseAt('2026-12-22')).toEqual(all.slice(1));
  const bytes = readFileSync(backend.file).toString('latin1');
  expect(bytes).not.toContain('sealed 1');
  expect(readFileSync(`${backend.file}-wal`)).toHaveLength(0);
  expect(backend.rows().map(({ id }) => id)).toContain(second);
});

test('acknowledging again does not put the erasure off', async () => {
  const { backend, ids: all } = await makeExport(['2026-11-20']);
  await backend.store.acknowledge('join', all, '2026-11-21');
  await acknowledge(backend, { ids: all });
  expect(await backend.store.eraseAcknowledgedUpTo('2026-11-21')).toBe(1);
});

test('an acknowledgement does not reach across forms', async () => {
  const { backend, ids: all } = await makeExport(['2026-11-20']);
  expect(await backend.store.acknowledge('other', all, '2026-11-22')).toBe(0);
  expect(await backend.store.eraseAcknowledgedUpTo('2026-11-22')).toBe(0);
});

test.each([[{}], [{ ids: [] }], [{ ids: ['1'] }], [{ ids: [randomUUID()], lastSeq: 1 }], ['x']])(
  'refuses the acknowledgement %j',
  async (body) => {
    const { backend } = await makeExport(['2026-11-20']);
    expect((await acknowledge(backend, body)).status).toBe(400);
  },
);

test('refuses an acknowledgement that is too large or no JSON', async () => {
  const { backend } = await makeExport([]);
  const send = (body: string) =>
    backend.app.request(`${address}/join/submissions/acknowledge`, {
      method: 'POST',
      headers: { Authorization: authorization, 'Content-Length': String(body.length) },
      body,
    });
  expect((await send('{"ids":')).status).toBe(400);
  expect((await send('x'.repeat(70_000))).status).toBe(413);
});
