import { isSubmissionError } from '@formspree/core';
import type { FieldValues, SubmissionData } from '@formspree/core';
import { useSubmit } from '@formspree/react';
import { randomUUID } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startBackend } from '../../src/backend/startBackend.ts';
import type { RunningBackend } from '../../src/backend/startBackend.ts';
import { hashCode, makeCode } from '../../src/forms/receipt.ts';
import { seal } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';
import { completeForm } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';
import type { TestBackend } from '../support/testBackend.ts';

/** The hook of the unmodified @formspree/react talks to a backend that listens on a real port. */
const nodeFetch = globalThis.fetch;
let parts: TestBackend;
let backend: RunningBackend;
let sealed = '';

beforeAll(async () => {
  parts = await makeBackend();
  sealed = await seal({} as SealedRecord, [parts.recipient]);
  backend = await startBackend({
    ...{ env: { FORM_RECIPIENTS: parts.recipient }, port: 0, dataDir: parts.folder },
    ...{ store: parts.store, log: () => undefined },
  });
});
beforeEach(() => {
  // Browsers name their page in every post; fetch of Node does not, and the client cannot add it.
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set('Origin', 'http://localhost:4321');
    return nodeFetch(url, { ...init, headers });
  });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await backend.close();
});

type Data = SubmissionData;

/** Sends through the hook and returns what a page would show. */
async function exchange(form: string, data: Data): Promise<string[]> {
  let submit: ((data: Data) => Promise<unknown>) | undefined;
  function Probe() {
    submit = useSubmit(form, { origin: backend.url });
    return null;
  }
  renderToStaticMarkup(<Probe />);
  const result = (await submit?.(data)) as Parameters<typeof isSubmissionError>[0];
  if (!isSubmissionError(result)) return ['success'];
  const form_ = result.getFormErrors().map(({ code }) => code);
  const fields = result.getAllFieldErrors().map(([field, [first]]) => `${field} ${first?.code}`);
  return [...form_, ...fields.toSorted()];
}

const complete = (changes: FieldValues = {}) => ({
  ...completeForm,
  _id: randomUUID(),
  ...changes,
});
const asFormData = (fields: Readonly<Record<string, unknown>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of [value].flat()) data.append(name, String(item));
  }
  return data;
};
const missing = (name: string) => `${name} REQUIRED_FIELD_MISSING`;
const success = ['success'];
const refused = ['UNSPECIFIED'];

test.each<[string, () => Data | Promise<Data>, string[]]>([
  ['a complete form', () => complete(), success],
  ['a complete form as FormData', () => asFormData(complete()), success],
  ['FormData without an _id', () => asFormData(completeForm), success],
  ['FormData with a wrong _id', () => asFormData(complete({ _id: 'x' })), refused],
  ['several ticked boxes', () => complete({ matters: ['wages', 'dignity'] }), success],
  ['several ticked boxes as FormData', () => asFormData(complete({ matters: ['wages'] })), success],
  ['a tick as a boolean', () => complete({ consentContact: true, consentNews: true }), success],
  ['fields nobody asked for', () => complete({ surprise: 'hello', nothing: null }), success],
  ['letters of every script', () => complete({ name: 'שלם 漢字 🎬 é' }), success],
  ['the trap', () => complete({ _gotcha: 'spam' }), success],
  ['a language we do not have', () => complete({ lang: 'xx' }), success],
  [
    'an address to go on to, which is ignored',
    () => complete({ _next: 'https://x.example' }),
    success,
  ],
  ['what was sealed', () => ({ _id: randomUUID(), sealed, v: 1, lang: 'en' }), success],
  [
    'what was sealed, with a receipt',
    async () => ({ _id: randomUUID(), sealed, v: 1, receipt: await hashCode(makeCode()) }),
    success,
  ],
  ['a seal that is none', () => ({ _id: randomUUID(), sealed: 'x', v: 1 }), refused],
  ['a seal of a version to come', () => ({ _id: randomUUID(), sealed, v: 2 }), refused],
  ['a form without an _id', () => ({ ...completeForm }), refused],
  ['no name', () => complete({ name: '' }), [missing('name')]],
  [
    'a mail address that is none',
    () => complete({ way: 'email', reach: 'x' }),
    ['reach TYPE_EMAIL'],
  ],
  ['a region that is not listed', () => complete({ region: 'moon' }), ['region TYPE_TEXT']],
  ['a name without end', () => complete({ name: 'n'.repeat(400) }), ['name TYPE_TEXT']],
  ['no consent', () => complete({ consentContact: false }), [missing('consentContact')]],
  [
    'nothing at all',
    () => ({ _id: randomUUID() }),
    ['consentContact', 'name', 'reach', 'region', 'role', 'way'].map(missing),
  ],
  ['more than fits', () => complete({ note: 'n'.repeat(40_000) }), refused],
  [
    'more fields than any form has',
    () => ({
      _id: randomUUID(),
      ...Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`f${i}`, ''])),
    }),
    refused,
  ],
])('%s', async (_name, makeData, shown) => {
  expect(await exchange('join', await makeData())).toEqual(shown);
});

test('a form that does not exist', async () => {
  expect(await exchange('nothing', complete())).toEqual(['FORM_NOT_FOUND']);
});

test('the same entry three times is one entry and three successes', async () => {
  const before = parts.rows().length;
  const data = complete();
  for (let times = 0; times < 3; times += 1) expect(await exchange('join', data)).toEqual(success);
  expect(parts.rows()).toHaveLength(before + 1);
});
