import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { budgets } from '../support/budgets.ts';
import { builtFiles, builtPages, linked, named, siteFolder } from '../support/builtSite.ts';

const pages = builtPages();
const sizes = pages
  .map(({ path, html }) => ({ path, bytes: brotliSize(Buffer.from(html)) }))
  .toSorted((a, b) => a.bytes - b.bytes);

test(`half of the pages weigh at most ${budgets.medianPage} bytes`, () => {
  expect(sizes[Math.floor((sizes.length - 1) / 2)]?.bytes).toBeLessThanOrEqual(budgets.medianPage);
});

test(`every page fits the first round trip: ${budgets.page} bytes`, () => {
  expect(sizes.filter(({ bytes }) => bytes > budgets.page)).toEqual([]);
});

test('no page loads a script file or a style sheet: all that it needs is in it', () => {
  const loading = pages.filter(
    (page) =>
      named(page, 'script').some((one) => attribute(one, 'src') !== undefined) ||
      linked(page, 'stylesheet').length > 0 ||
      linked(page, 'modulepreload').length > 0,
  );
  expect(loading.map(({ path }) => path)).toEqual([]);
});

test(`there is one font file, of at most ${budgets.font} bytes, and every page preloads it`, () => {
  const fonts = builtFiles().filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts).toHaveLength(1);
  expect(statSync(join(siteFolder, fonts[0]!)).size).toBeLessThanOrEqual(budgets.font);
  expect(readFileSync(join(siteFolder, fonts[0]!)).subarray(0, 4).toString()).toBe('wOF2');
  expect(pages.filter((page) => !linked(page, 'preload').includes(`/${fonts[0]!}`))).toEqual([]);
});
