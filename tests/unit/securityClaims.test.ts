import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const section = /## Who can read what[^]*?(?=\n## )/.exec(
  readFileSync(join(root, 'SECURITY.md'), 'utf8'),
)?.[0];
const proofs = Array.from(
  (section ?? '').matchAll(/^(\d+)\. `(tests\/[^`]+)`:\s+“([^”]+)”$/gm),
  ([, number = '', file = '', title = '']) => ({ number, file, title }),
);
const rows = (section ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2);

test.each(proofs)('what SECURITY.md claims is shown by a test: $number', ({ file, title }) => {
  const source = readFileSync(join(root, file), 'utf8');
  // A title stands in one of three kinds of quotes, and nothing else does in the same words.
  expect([`'${title}'`, `"${title}"`, `\`${title}\``].some((one) => source.includes(one))).toBe(
    true,
  );
});

test('every line of its table points at tests that are listed, and each of these is needed', () => {
  expect(rows.length).toBeGreaterThan(10);
  const cited = rows.map((row) => row.split('|').at(-2)?.match(/\d+/g) ?? []);
  for (const [index, numbers] of cited.entries()) expect(numbers, rows[index]).not.toEqual([]);
  const listed = proofs.map(({ number }) => number);
  expect([...new Set(cited.flat())].toSorted()).toEqual(listed.toSorted());
});
