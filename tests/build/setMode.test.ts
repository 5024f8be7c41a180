import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { paths } from '../../src/lib/paths.ts';
import { isKept, missingPage, readingBundle } from '../../src/setMode/readingBundle.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { budgets } from '../support/budgets.ts';
import { builtFiles, builtPages, fileAt, named, siteFolder } from '../support/builtSite.ts';

const worker = readFileSync(join(siteFolder, 'sw.js'), 'utf8');
const pages = JSON.parse(readFileSync(join(siteFolder, paths.setModePages), 'utf8')) as Record<
  string,
  string
>;
const listed = [...worker.matchAll(/url:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url!);
const urls = new Set(listed);

test('set mode keeps the reading pages, each as it was built', () => {
  expect(Object.keys(pages)).toEqual(expect.arrayContaining([...readingBundle, missingPage]));
  for (const [path, html] of Object.entries(pages)) {
    expect(isKept(path)).toBe(true);
    expect(html).toBe(readFileSync(join(siteFolder, fileAt(path)!), 'utf8'));
  }
});

test(`everything set mode keeps weighs at most ${budgets.readingBundle} bytes`, () => {
  expect(urls).toContain(paths.setModePages);
  // The list itself is there once.
  expect(listed).toHaveLength(urls.size);
  const sizes = [...urls].map((url) => brotliSize(readFileSync(join(siteFolder, url))));
  const sum = sizes.reduce((total, size) => total + size, brotliSize(Buffer.from(worker)));
  expect(sum).toBeLessThanOrEqual(budgets.readingBundle);
});

test('every script and font that a kept page needs is kept with it', () => {
  const needed = Object.values(pages).flatMap((html) => html.match(/\/_astro\/[\w.-]+/g) ?? []);
  expect(needed.length).toBeGreaterThan(0);
  const shipped = new Set(builtFiles().map((file) => `/${file}`));
  expect(needed.filter((url) => shipped.has(url) && !urls.has(url))).toEqual([]);
});

test('no page registers the service worker but the one with the switch', () => {
  const registering = builtPages().filter((page) =>
    named(page, 'script').some(({ childNodes }) =>
      childNodes.some((node) => 'value' in node && node.value.includes('serviceWorker')),
    ),
  );
  expect(registering.map(({ path }) => path)).toEqual([paths.setMode]);
});
