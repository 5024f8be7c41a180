import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import { builtPages, siteFolder, textOf } from '../support/builtSite.ts';
import { schemaErrors } from '../support/jsonSchema.ts';

interface Board {
  $schema: string;
  shows: { id: string; url: string; title: string; steps: { text: string }[] }[];
}

const json = (file: string) => JSON.parse(readFileSync(join(siteFolder, file), 'utf8')) as object;
const board = json('campaign/shows.json') as Board;

test('the board’s file is what its published schema says', () => {
  expect(schemaErrors(json(new URL(board.$schema).pathname), board)).toEqual([]);
});

test('each show stands at its address with every step', () => {
  const pages = builtPages();
  const missing = board.shows.flatMap(({ url, title, steps }) => {
    const { pathname, hash } = new URL(url);
    const page = pages.find(({ path }) => path === pathname)!;
    const row = page.all.find((one) => attribute(one, 'id') === hash.slice(1))!;
    const words = textOf(row);
    return [title, ...steps.map(({ text }) => text)].filter((text) => !words.includes(text));
  });
  expect(board.shows.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
