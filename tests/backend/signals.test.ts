import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { completeForm, jsonPost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

const now = new Date('2026-11-22T10:00:00Z');
const ago = (ms: number) => ({ loadedAt: now.getTime() - ms, webdriver: false });

test.each([
  ['a robot by its own word', { ...ago(60_000), webdriver: true }, 'robot'],
  ['faster than anybody reads', ago(500), 'tooFast'],
  ['a person', ago(60_000), null],
  ['a person whose clock is a year ahead', ago(-365 * 24 * 60 * 60 * 1000), null],
  ['nonsense', 'nonsense', null],
])('%s is stored like everybody, and at most flagged', async (_name, session, flag) => {
  const backend = await makeBackend({ now: () => now });
  const header = typeof session === 'string' ? '%%%' : btoa(JSON.stringify(session));
  const response = await backend.app.request(
    jsonPost({ ...completeForm, _id: randomUUID() }, { 'Formspree-Session-Data': header }),
  );
  expect(response.status).toBe(200);
  expect(backend.rows().map((row) => row.flag)).toEqual([flag]);
});
