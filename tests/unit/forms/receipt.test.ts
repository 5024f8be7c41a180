import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import {
  agreements,
  hashCode,
  latestDeletion,
  makeCode,
  readCode,
} from '../../../src/forms/receipt.ts';

test('codes are four groups of five that cannot be misread, and never the same', () => {
  const codes = Array.from({ length: 1000 }, () => makeCode());
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes)
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
});

test('a code stays itself in other cases, with spaces, and with letters that look like digits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      const code = makeCode(bytes);
      const plain = code.replaceAll('-', '');
      expect(readCode(code)).toBe(plain);
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
      expect(readCode(typed.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(plain);
    }),
  );
});

test.each(['', 'ABCDE', 'UUUUU-UUUUU-UUUUU-UUUUU', 'ABCDE-ABCDE-ABCDE-ABCDE-A'])(
  '"%s" is no code, and has no hash',
  async (typed) => {
    expect(readCode(typed)).toBeUndefined();
    await expect(hashCode(typed)).rejects.toThrow('not the code');
  },
);

test('one code has one hash, however it is typed', async () => {
  const code = makeCode();
  expect(await hashCode(code)).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashCode(code.toLowerCase())).toBe(await hashCode(code));
});

test('a receipt lists what was agreed to, with the version of its wording, and nothing else', () => {
  const answers = { consentContact: true, consentNews: false, name: 'Sam' };
  expect(agreements(joinForm, answers, 'en')).toEqual([
    { text: 'Contact me about organizing.', version: '2026-11-21' },
  ]);
});

test.each([
  ['2026-11-22', '2027-05-21'],
  ['2027-09-01', '2028-02-28'],
])('what arrives on %s is deleted by %s', (received, deleted) => {
  expect(latestDeletion(received)).toBe(deleted);
});
