import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import { open, seal } from '../../../src/forms/seal.ts';
import { buildRecord } from '../../../src/forms/sealedRecord.ts';
import type { SealedRecord } from '../../../src/forms/sealedRecord.ts';
import { isSealedShape } from '../../../src/forms/sealedShape.ts';
import { validate } from '../../../src/forms/validate.ts';

async function makeRecord(extra: Record<string, unknown> = {}): Promise<SealedRecord> {
  const input = {
    ...{ name: 'Sam', way: 'signal', reach: 'sam.01', region: 'chicago', role: 'art-pa' },
    ...{ consentContact: true, consentTexts: true, ...extra },
  };
  const result = validate(joinForm, input, 'en');
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join());
  return buildRecord(joinForm, result.value, {
    id: randomUUID(),
    lang: 'en',
    submittedOn: '2026-11-21',
  });
}

async function makeKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

test('any one of the keys opens the record as it was', async () => {
  const keys = await Promise.all([makeKey(), makeKey(), makeKey()]);
  const record = await makeRecord();
  const sealed = await seal(
    record,
    keys.map(({ recipient }) => recipient),
  );
  for (const { identity } of keys) expect(await open(sealed, identity)).toEqual(record);
});

test('the age program opens it, and its output is JSON', async () => {
  const { identity, recipient } = await makeKey();
  const record = await makeRecord({ name: 'שם 🧑🏽‍🎬' });
  const folder = mkdtempSync(join(tmpdir(), 'seal-'));
  writeFileSync(join(folder, 'key'), identity);
  const clear = execFileSync('age', ['-d', '-i', join(folder, 'key')], {
    input: await seal(record, [recipient]),
  });
  expect(JSON.parse(clear.toString())).toEqual(record);
});

test('post-quantum keys open it too', async () => {
  const identity = await generateHybridIdentity();
  const record = await makeRecord();
  const sealed = await seal(record, [await identityToRecipient(identity)]);
  expect(await open(sealed, identity)).toEqual(record);
});

test('every card in a bucket has one length, whatever was answered', async () => {
  const { recipient } = await makeKey();
  const short = await seal(await makeRecord(), [recipient]);
  const longer = await seal(
    await makeRecord({ note: 'n'.repeat(700), studio: 'A studio', matters: ['wages', 'dignity'] }),
    [recipient],
  );
  const nextBucket = await seal(await makeRecord({ note: '🦺'.repeat(400) }), [recipient]);
  expect(longer).toHaveLength(short.length);
  expect(nextBucket.length).toBeGreaterThan(short.length);
});

test('the record carries the consent wording with its version, language and hash', async () => {
  const record = await makeRecord();
  expect(record.consents.map(({ field, given }) => [field, given])).toEqual([
    ['consentContact', true],
    ['consentNews', false],
    ['consentTexts', true],
  ]);
  for (const { text, hash, version, lang } of record.consents) {
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    expect([version, lang]).toEqual(['2026-11-21', 'en']);
  }
  expect(Object.keys(record.answers)).not.toContain('consentContact');
});

test('refuses another key, an altered text and something that is no submission', async () => {
  const [mine, other] = await Promise.all([makeKey(), makeKey()]);
  const sealed = await seal(await makeRecord(), [mine.recipient]);
  await expect(open(sealed, other.identity)).rejects.toThrow('no identity matched');
  const lines = sealed.split('\n');
  lines[12] = (lines[12] ?? '').split('').toReversed().join('');
  await expect(open(lines.join('\n'), mine.identity)).rejects.toThrow();
  const strange = await seal({ hello: 1 } as unknown as SealedRecord, [mine.recipient]);
  await expect(open(strange, mine.identity)).rejects.toThrow('not a submission');
});

test('opens text whose line ends a form turned into CRLF', async () => {
  const { identity, recipient } = await makeKey();
  const record = await makeRecord();
  const sealed = await seal(record, [recipient]);
  expect(await open(sealed.replaceAll('\n', '\r\n'), identity)).toEqual(record);
});

test('knows the outer shape of sealed text', async () => {
  const { recipient } = await makeKey();
  const sealed = await seal(await makeRecord(), [recipient]);
  expect(isSealedShape(sealed)).toBe(true);
  for (const other of [
    '',
    'Sam',
    { sealed },
    sealed.replaceAll('\n', ' '),
    sealed.replace('YWdl', 'QWdl'),
    `${sealed}and more`,
    sealed.replace('-----END', `${'A'.repeat(64)}\n`.repeat(400) + '-----END'),
  ]) {
    expect(isSealedShape(other)).toBe(false);
  }
});
