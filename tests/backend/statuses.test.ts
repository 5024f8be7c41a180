import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { completeForm, jsonPost, nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

const complete = () => ({ ...completeForm, _id: randomUUID() });
const post = (headers: Record<string, string>, body: BodyInit) =>
  new Request('http://localhost:4321/f/join', { method: 'POST', headers, body });
const sameOrigin = { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' };

test.each([
  ['JSON, complete', () => jsonPost(complete()), 200],
  ['invalid JSON', () => jsonPost('{"name":'), 400],
  ['JSON that is a list', () => jsonPost('[]'), 400],
  [
    '41 fields',
    () => nativePost(Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`f${i}`, '']))),
    400,
  ],
  ['another site', () => jsonPost(complete(), { Origin: 'https://elsewhere.example' }), 403],
  ['no origin at all', () => post({ 'Content-Type': 'application/json' }, '{}'), 403],
  [
    'an opaque origin from the same site',
    () => jsonPost(complete(), { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }),
    200,
  ],
  ['1 MB', () => jsonPost({ ...complete(), note: 'n'.repeat(1_000_000) }), 413],
  ['plain text', () => post({ ...sameOrigin, 'Content-Type': 'text/plain' }, 'name=Sam'), 415],
  ['no type', () => post(sameOrigin, new Uint8Array([1])), 415],
  ['JSON without _id', () => jsonPost(completeForm), 422],
  ['missing answers', () => jsonPost({ _id: randomUUID() }), 422],
  ['a native post, complete', () => nativePost(completeForm), 303],
  ['a native post, incomplete', () => nativePost({ name: 'Sam' }), 422],
])('%s', async (_name, request, status) => {
  const backend = await makeBackend();
  const response = await backend.app.request(request());
  expect(response.status).toBe(status);
  expect(backend.rows()).toHaveLength(status < 400 ? 1 : 0);
});

test('a seal of a version this backend does not know is refused', async () => {
  const backend = await makeBackend();
  const sealed = await seal({} as SealedRecord, [backend.recipient]);
  const send = async (v: unknown) =>
    (await backend.app.request(jsonPost({ _id: randomUUID(), sealed, v }))).status;
  expect([await send(2), await send(undefined), await send(1)]).toEqual([422, 422, 200]);
});

test('a file among the fields is refused', async () => {
  const { app } = await makeBackend();
  const body = new FormData();
  body.append('name', new File(['x'], 'x.txt'));
  expect((await app.request(post(sameOrigin, body))).status).toBe(400);
});

test('60 posts of one network pass, the next is told when to come back, another network passes', async () => {
  let address = '192.0.2.7';
  const { app } = await makeBackend({ clientAddress: () => address });
  const send = () => app.request(jsonPost({ _id: randomUUID() }));
  for (let i = 0; i < 60; i += 1) expect((await send()).status).toBe(422);
  address = '192.0.2.200';
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  address = '192.0.3.7';
  expect((await send()).status).toBe(422);
});

test('of more than 2,000 posts at once, 2,000 are stored and the rest asked to come back', async () => {
  let network = 0;
  const backend = await makeBackend({
    clientAddress: () => `10.${(network += 1) >> 8}.${network & 255}.1`,
  });
  const posts = Array.from({ length: 2050 }, (_, i) =>
    nativePost({ ...completeForm, name: `Sam ${i}` }),
  );
  const answers = await Promise.all(posts.map(async (request) => backend.app.request(request)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused).toHaveLength(50);
  expect(refused.every(({ headers }) => headers.get('retry-after') === '10')).toBe(true);
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(2000);
  expect(backend.rows()).toHaveLength(2000);
}, 60_000);

test('after closing, nothing is acknowledged', async () => {
  const backend = await makeBackend();
  await backend.store.close();
  const json = await backend.app.request(jsonPost(complete()));
  expect([json.status, json.headers.get('retry-after')]).toEqual([503, '30']);
  const native = await backend.app.request(nativePost(completeForm));
  expect(native.status).toBe(503);
  expect(await native.text()).toContain('323 555 0142');
  expect((await backend.app.request('/readyz')).status).toBe(503);
  expect((await backend.app.request('/healthz')).status).toBe(200);
});

test('every answer may not be framed, cached or sniffed, and asking with GET leads to the form', async () => {
  const { app } = await makeBackend();
  const response = await app.request('/f/join');
  expect([response.status, response.headers.get('location')]).toEqual([303, '/join/']);
  const page = await app.request(nativePost({}));
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await app.request('/f/nothing')).status).toBe(404);
  expect((await app.request('/readyz')).status).toBe(200);
});

test('a public site takes posts from its own origin only', async () => {
  const { app } = await makeBackend({ siteUrl: new URL('https://www.example.org') });
  const from = async (origin: string) =>
    (await app.request(jsonPost(complete(), { Origin: origin }))).status;
  expect(await from('https://www.example.org')).toBe(200);
  expect(await from('http://localhost:4321')).toBe(403);
  expect(await from('https://www.example.org.evil.example')).toBe(403);
});
