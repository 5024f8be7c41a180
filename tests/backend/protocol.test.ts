import { createClient } from '@formspree/core';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createBackend } from '../../src/backend/app.ts';
import { startBackend } from '../../src/backend/startBackend.ts';
import type { RunningBackend } from '../../src/backend/startBackend.ts';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { completeForm } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';
import type { TestBackend } from '../support/testBackend.ts';

/** The unmodified client of Formspree talks to a backend that listens on a real port. */
const origin = 'http://localhost:4321';
const nodeFetch = globalThis.fetch;
let parts: TestBackend;
let backend: RunningBackend;

beforeAll(async () => {
  parts = await makeBackend();
  backend = await startBackend({
    env: { FORM_RECIPIENTS: parts.recipient },
    port: 0,
    dataDir: parts.folder,
    store: parts.store,
    log: () => undefined,
  });
});
beforeEach(() => {
  // Browsers name their page in every post; fetch of Node does not, and the client cannot add it.
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    nodeFetch(url, { ...init, headers: withOrigin(init.headers) }),
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await backend.close();
});

function withOrigin(given: RequestInit['headers']): Headers {
  const headers = new Headers(given);
  headers.set('Origin', origin);
  return headers;
}

function submit(form: string, data: FormData | Record<string, string | boolean | string[]>) {
  return createClient().submitForm(form, data, { endpoint: backend.url });
}

async function errorsOf(form: string, data: Parameters<typeof submit>[1]) {
  const result = await submit(form, data);
  if (result.kind !== 'error') throw new Error('the client was told that all is well');
  return {
    form: result.getFormErrors().map(({ code, message }) => [code, message]),
    fields: Object.fromEntries(
      result.getAllFieldErrors().map(([field, errors]) => [field, errors[0]?.code]),
    ),
  };
}

test('a JSON object with an _id succeeds and is told where to go next', async () => {
  const result = await submit('join', { ...completeForm, _id: randomUUID() });
  expect(result).toMatchObject({ kind: 'success' });
  expect(result.kind === 'success' && result.next).toMatch(/^\/f\/join\/receipt\?t=[\w-]{24}$/);
});

test('several ticked boxes arrive as a list', async () => {
  const _id = randomUUID();
  await submit('join', { ...completeForm, _id, matters: ['wages', 'dignity'], consentNews: true });
  const record = (await parts.records()).find((entry) => entry._id === _id);
  expect(record?.answers.matters).toEqual(['wages', 'dignity']);
  expect(record?.consents.map(({ given }) => given)).toEqual([true, true, false]);
});

test('FormData, sent as multipart, succeeds', async () => {
  const data = new FormData();
  for (const [name, value] of Object.entries(completeForm)) data.append(name, value);
  expect(await submit('join', data)).toMatchObject({ kind: 'success' });
});

test('what was sealed in the browser succeeds and is kept byte for byte', async () => {
  const _id = randomUUID();
  const sealed = await seal({ any: 'record' } as unknown as SealedRecord, [parts.recipient]);
  const data = { _id, sealed, lang: 'en', v: 1 as unknown as string };
  expect(await submit('join', data)).toMatchObject({ kind: 'success' });
  expect(parts.rows().find(({ id }) => id === _id)?.sealed).toBe(sealed);
});

test('missing answers arrive as field errors with a code the client knows', async () => {
  const { form, fields } = await errorsOf('join', { _id: randomUUID(), way: 'email', reach: 'x' });
  expect(form).toEqual([]);
  expect(fields).toEqual({
    name: 'REQUIRED_FIELD_MISSING',
    reach: 'TYPE_EMAIL',
    region: 'REQUIRED_FIELD_MISSING',
    role: 'REQUIRED_FIELD_MISSING',
    consentContact: 'REQUIRED_FIELD_MISSING',
  });
});

test.each([
  ['a form that does not exist', 'nothing', {}, 'FORM_NOT_FOUND', 'no form'],
  ['JSON without an _id', 'join', {}, 'UNSPECIFIED', '_id'],
  ['an _id that is no UUID', 'join', { _id: 'card-1' }, 'UNSPECIFIED', '_id'],
  ['a seal that is none', 'join', { _id: randomUUID(), sealed: 'x' }, 'UNSPECIFIED', 'sealed'],
  ['too much', 'join', { _id: randomUUID(), note: 'n'.repeat(40_000) }, 'UNSPECIFIED', 'more than'],
])('%s arrives as a form error in plain words', async (_name, form, data, code, words) => {
  const errors = await errorsOf(form, data);
  expect(errors.fields).toEqual({});
  expect(errors.form).toEqual([[code, expect.stringContaining(words)]]);
});

test('a closed store and a used-up limit arrive as form errors too', async () => {
  const closed = await makeBackend();
  await closed.store.close();
  const limited = createBackend({
    ...{ store: parts.store, recipients: [parts.recipient], siteUrl: new URL(origin) },
    ...{ loadPage: () => Promise.reject(new Error('none')), log: () => undefined },
    rateLimit: { points: 0, seconds: 60 },
  });
  for (const [app, words] of [
    [closed.app, 'could not store'],
    [limited, 'from your network'],
  ] as const) {
    vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
      app.request(new URL(url).pathname, { ...init, headers: withOrigin(init.headers) }),
    );
    const errors = await errorsOf('join', { ...completeForm, _id: randomUUID() });
    expect(errors.form).toEqual([['UNSPECIFIED', expect.stringContaining(words)]]);
  }
});

test('a browser on the site may ask first, another site may not', async () => {
  const preflight = (from: string) =>
    nodeFetch(`${backend.url}/f/join`, {
      method: 'OPTIONS',
      headers: {
        Origin: from,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type,formspree-client,formspree-session-data',
      },
    });
  const ours = await preflight(origin);
  expect(ours.headers.get('access-control-allow-origin')).toBe(origin);
  expect(ours.headers.get('access-control-allow-headers')).toBe(
    'content-type,formspree-client,formspree-session-data',
  );
  expect(ours.headers.get('access-control-allow-credentials')).toBeNull();
  const other = await preflight('https://elsewhere.example');
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});
