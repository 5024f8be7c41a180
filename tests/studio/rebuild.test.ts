import { encodeSignatureHeader } from '@sanity/webhook';
import { expect, test } from 'vitest';

import { createRebuildApp } from '../../scripts/rebuildApp.ts';

const secret = 'a secret of the webhook';
const body = '{"_type":"event"}';

async function post(app: ReturnType<typeof createRebuildApp>, signature: string, text = body) {
  const headers = { 'sanity-webhook-signature': signature };
  const response = await app.request('/rebuild', { method: 'POST', headers, body: text });
  return response.status;
}

/** An app whose builds end when the test says so. */
function countingApp() {
  const builds: (() => void)[] = [];
  const app = createRebuildApp({
    secret,
    rebuild: () => new Promise<void>((done) => builds.push(done)),
    onError: (error) => expect.fail(String(error)),
  });
  return { app, builds };
}

test('a signed message starts a build', async () => {
  const { app, builds } = countingApp();
  const signature = await encodeSignatureHeader(body, Date.now(), secret);
  expect(await post(app, signature)).toBe(202);
  expect(builds).toHaveLength(1);
});

test('several publishes during a build lead to one more', async () => {
  const { app, builds } = countingApp();
  for (let publish = 0; publish < 3; publish += 1) {
    await post(app, await encodeSignatureHeader(body, Date.now(), secret));
  }
  expect(builds).toHaveLength(1);
  builds[0]!();
  await expect.poll(() => builds.length).toBe(2);
  builds[1]!();
  // Whatever was still wanted would have begun before the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
  expect(builds).toHaveLength(2);
  await post(app, await encodeSignatureHeader(body, Date.now(), secret));
  await expect.poll(() => builds.length).toBe(3);
});

test.each([
  ['no signature', () => ''],
  ['what is no signature', () => 'hello'],
  ['another secret', () => encodeSignatureHeader(body, Date.now(), 'guessed')],
  ['another body', () => encodeSignatureHeader('{}', Date.now(), secret)],
  ['an old message', () => encodeSignatureHeader(body, Date.now() - 600_000, secret)],
])('refuses %s', async (_, sign) => {
  const { app, builds } = countingApp();
  expect(await post(app, await sign())).toBe(401);
  expect(builds).toHaveLength(0);
});

test('a build that fails is told, and the next publish builds again', async () => {
  const failures: unknown[] = [];
  let builds = 0;
  const app = createRebuildApp({
    secret,
    rebuild: () => {
      builds += 1;
      return Promise.reject(new Error('no network'));
    },
    onError: (error) => failures.push(error),
  });
  await post(app, await encodeSignatureHeader(body, Date.now(), secret));
  await expect.poll(() => failures.length).toBe(1);
  await post(app, await encodeSignatureHeader(body, Date.now(), secret));
  await expect.poll(() => builds).toBe(2);
});
