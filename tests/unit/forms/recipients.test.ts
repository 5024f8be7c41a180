import {
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import { expect, test } from 'vitest';
import { parseRecipients } from '../../../src/forms/recipients.ts';

const classical = async () => identityToRecipient(await generateX25519Identity());
const postQuantum = async () => identityToRecipient(await generateHybridIdentity());

test('reads keys separated by commas, spaces or lines', async () => {
  const [one, two, three] = await Promise.all([classical(), classical(), classical()]);
  expect(parseRecipients(` ${one},${two}\n${three} `)).toEqual([one, two, three]);
});

test('takes a list of post-quantum keys alone', async () => {
  const list = [await postQuantum(), await postQuantum()];
  expect(parseRecipients(list.join(','))).toEqual(list);
});

test.each(['', ' ,\n '])('refuses an empty list and says how to get a key', (list) => {
  expect(() => parseRecipients(list)).toThrow(/FORM_RECIPIENTS names no key.*age-keygen/);
});

test('names a malformed entry and its place', async () => {
  const good = await classical();
  const typo = `${good.slice(0, -1)}${good.endsWith('q') ? 'p' : 'q'}`;
  expect(() => parseRecipients(`${good},${typo}`)).toThrow(typo);
  expect(() => parseRecipients(`${good},${typo}`)).toThrow('entry 2');
  expect(() => parseRecipients('sam@example.com')).toThrow('"sam@example.com"');
});

test('names an entry that stands twice', async () => {
  const key = await classical();
  expect(() => parseRecipients(`${key},${key}`)).toThrow(`"${key}" twice`);
});

test('refuses to mix classical and post-quantum keys and names the classical one', async () => {
  const [strong, weak] = [await postQuantum(), await classical()];
  expect(() => parseRecipients(`${strong},${weak}`)).toThrow(weak);
});

test('never repeats a secret key in its message', async () => {
  const secret = await generateX25519Identity();
  let message = '';
  try {
    parseRecipients(secret);
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain('secret key as entry 1');
  expect(message).not.toContain(secret.slice(16));
});
