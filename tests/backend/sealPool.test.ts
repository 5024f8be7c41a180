import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, expect, test } from 'vitest';
import { createSealPool } from '../../src/backend/sealPool.ts';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { open } from '../../src/forms/seal.ts';
import { buildRecord } from '../../src/forms/sealedRecord.ts';
import { completeForm, nativePost } from '../support/formPost.ts';
import { makeBackend } from '../support/testBackend.ts';

const pool = createSealPool(2);
afterAll(() => pool.close());

const recordNamed = (name: string) =>
  buildRecord(
    joinForm,
    { name },
    { id: crypto.randomUUID(), lang: 'en', submittedOn: '2026-11-22' },
  );

test('seals many records at once, each into its own answer', async () => {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const names = Array.from({ length: 40 }, (_, number) => `Sam ${number}`);
  const sealed = await Promise.all(
    names.map(async (name) => pool.seal(await recordNamed(name), [recipient])),
  );
  const opened = await Promise.all(sealed.map((text) => open(text, identity)));
  expect(opened.map(({ answers }) => answers.name)).toEqual(names);
});

test('says that sealing failed without a word of what was to be sealed, and goes on', async () => {
  const record = await recordNamed('Sam Rivera');
  const failed = await pool.seal(record, ['age1nobody']).catch((error: unknown) => error);
  expect(String(failed)).toMatch(/^Error: sealing failed: \w+$/);
  const recipient = await identityToRecipient(await generateX25519Identity());
  expect(await pool.seal(record, [recipient])).toContain('BEGIN AGE ENCRYPTED FILE');
});

test('jobs of a pool that ends are refused, not left hanging', async () => {
  const ending = createSealPool(1);
  const recipient = await identityToRecipient(await generateX25519Identity());
  const record = await recordNamed('Sam');
  const jobs = Array.from({ length: 50 }, () => ending.seal(record, [recipient]));
  const ends = Promise.allSettled(jobs);
  await ending.close();
  expect((await ends).at(-1)).toMatchObject({ status: 'rejected' });
});

test('a post without script is stored as sealed by the pool', async () => {
  const backend = await makeBackend({ seal: pool.seal });
  const { status } = await backend.app.request(nativePost(completeForm));
  expect(status).toBe(303);
  expect((await backend.records()).map(({ answers }) => answers.name)).toEqual(['Sam Rivera']);
});
