import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { brotliSize } from '../support/brotliSize.ts';
import { builtFiles, siteFolder } from '../support/builtSite.ts';

const chunks = builtFiles()
  .filter((file) => /^_astro\/.*\.js$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(siteFolder, file)) }));
const sizeOf = (pattern: RegExp) => {
  const found = chunks.filter(({ file }) => pattern.test(file));
  expect(found.map(({ file }) => file)).not.toEqual([]);
  return found.reduce((sum, { source }) => sum + brotliSize(source), 0);
};

test('what seals is a chunk of its own, of at most 30 kB', () => {
  expect(sizeOf(/\/prepareSubmission\./)).toBeLessThanOrEqual(30_000);
});

test('the form’s own code is at most 10 kB, React’s JSX runtime of about 0.3 kB included', () => {
  expect(sizeOf(/\/(?:InterestForm\.island|SendingForm)\./)).toBeLessThanOrEqual(10_000);
});

test('what Formspree’s client adds is at most 4 kB, and nothing of Stripe is in it', () => {
  expect(sizeOf(/\/FormspreeForm\.island\./)).toBeLessThanOrEqual(4000);
  for (const { file, source } of chunks) expect(source.includes('js.stripe.com'), file).toBe(false);
});
