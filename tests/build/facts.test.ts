import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import type { FactsFile } from '../../src/content/factsFile.ts';
import { builtPages, meta, named, siteFolder, textOf } from '../support/builtSite.ts';
import { schemaErrors } from '../support/jsonSchema.ts';

const pages = builtPages();
const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const { facts, ...file } = JSON.parse(read('press/facts.json')) as FactsFile;

/** Numbers that a reader takes for a figure: money, or thousands of something but a field's letters. */
const figure = /\$\d+(?:,\d{3})*(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?! characters)/g;

test('every figure on every page is one of those in facts.json', () => {
  const known = new Set(
    facts.flatMap((fact) => `${fact.figure} ${fact.otherFigure ?? ''}`.match(figure) ?? []),
  );
  const found = pages.flatMap((page) => {
    const words = [...named(page, 'title', 'body').map(textOf), meta(page, 'description') ?? ''];
    // What a calculator works out from a figure is no figure of ours.
    const ours = page.all
      .filter((one) => attribute(one, 'data-worked') !== undefined)
      .reduce((text, one) => text.replace(textOf(one), ' '), words.join(' '));
    return [...ours.matchAll(figure)].map(([number]) => ({ path: page.path, number }));
  });
  expect(new Set(found.map(({ number }) => number))).toEqual(known);
  expect(new Set(found.map(({ path }) => path)).size).toBeGreaterThan(4);
});

test('the published file is what the published schema says, to a validator that is not ours', () => {
  const schema = JSON.parse(read('press/facts.schema.json')) as object;
  expect(schemaErrors(schema, { ...file, facts })).toEqual([]);
  expect(new URL(file.$schema).pathname).toBe('/press/facts.schema.json');
});

test('CSV and JSON hold the same facts', () => {
  const { data } = Papa.parse<Record<string, string>>(read('press/facts.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ id, figure: shown, url }) => [id, shown, url])).toEqual(
    facts.map(({ id, figure: shown, url }) => [id, shown, url]),
  );
});

test('each fact stands at its address with its figure, and a line to copy that names it', () => {
  const missing = facts.filter(({ url, figure: shown }) => {
    const { pathname, hash } = new URL(url);
    const page = pages.find(({ path }) => path === pathname)!;
    const row = page.all.find((one) => attribute(one, 'id') === hash.slice(1));
    const copied = page.all.flatMap((one) => attribute(one, 'data-copy') ?? []);
    return !textOf(row!).includes(shown) || !copied.some((text) => text.endsWith(url));
  });
  expect(facts.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
