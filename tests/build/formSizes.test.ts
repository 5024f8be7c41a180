import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { expect, test } from 'vitest';

import { brotliSize } from '../support/brotliSize.ts';
import { builtFiles, siteFolder } from '../support/builtSite.ts';

const chunks = new Map(
  builtFiles()
    .filter((file) => /^_astro\/.*\.js$/.test(file))
    .map((file) => [basename(file), readFileSync(join(siteFolder, file), 'utf8')]),
);

const named = (pattern: RegExp) => [...chunks.keys()].filter((name) => pattern.test(name));

/** React itself, its JSX runtime, and what links its parts. */
const isReact = (name: string) =>
  /^(?:client|react|react-dom|jsx-runtime|rolldown-runtime)\./.test(name);

/** A chunk and all that it loads before it runs. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name) || isReact(name)) return found;
  found.add(name);
  for (const [, next] of chunks.get(name)!.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
    withImports(next!, found);
  }
  return found;
}

const loadedBy = (island: string) => {
  const [first, ...more] = named(new RegExp(`^${island}\\.island\\.`));
  expect([first, more]).toEqual([expect.any(String), []]);
  return withImports(first!);
};
const sizeOf = (names: Iterable<string>) =>
  [...names].reduce((sum, name) => sum + brotliSize(Buffer.from(chunks.get(name)!)), 0);

test('what seals is a chunk of its own, of at most 30 kB', () => {
  const sealing = named(/^prepareSubmission\./);
  expect(sealing).toHaveLength(1);
  expect(sizeOf(sealing)).toBeLessThanOrEqual(30_000);
});

test.each(['InterestForm', 'PressForm', 'RsvpForm', 'RsvpSealedForm'])(
  'all code of %s beyond React is at most 10 kB',
  (island) => {
    expect(sizeOf(loadedBy(island))).toBeLessThanOrEqual(10_000);
  },
);

test('no form loads the questions of another', () => {
  const loaded = [...loadedBy('InterestForm')].map((name) => chunks.get(name)).join('');
  expect(loaded).toContain('consentTexts');
  expect(loaded).not.toContain('Europe/Paris');
});

test('what Formspree’s client adds is at most 4 kB, and nothing of Stripe is in it', () => {
  const ours = loadedBy('InterestForm');
  const added = [...loadedBy('InterestFormspree')].filter((name) => !ours.has(name));
  expect(sizeOf(added)).toBeLessThanOrEqual(4000);
  for (const [name, source] of chunks) expect(source.includes('js.stripe.com'), name).toBe(false);
});
