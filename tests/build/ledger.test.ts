import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { budgets } from '../support/budgets.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import {
  builtPages,
  linkedDataOf,
  named,
  siteFolder,
  textOf,
  type BuiltPage,
} from '../support/builtSite.ts';
import { busyLedger, longWords } from '../support/busyLedger.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { schemaErrors } from '../support/jsonSchema.ts';

const folder = trialFolder();
const out = join(folder, 'dist');
let pages: BuiltPage[] = [];
const pageAt = (path: string) => pages.find((page) => page.path === path)!;
const wordsOf = (page: BuiltPage) => named(page, 'main').map(textOf).join('');
const spaced = (page: BuiltPage) => wordsOf(page).replaceAll(/\s+/g, ' ');
const json = (file: string, from = out) =>
  JSON.parse(readFileSync(join(from, file), 'utf8')) as Record<string, unknown>;

interface Entry {
  id: string;
  url: string;
  person: string | null;
  office: string;
}

beforeAll(async () => {
  const { code, stderr } = await runBuild(writeDatasetFile(busyLedger, folder), out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  pages = builtPages(out);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the ledger’s file is what its published schema says', () => {
  for (const site of [siteFolder, out]) {
    const ledger = json('endorsements/ledger.json', site);
    const schema = new URL(ledger['$schema'] as string).pathname;
    expect(schemaErrors(json(schema, site), ledger)).toEqual([]);
  }
});

test('500 endorsements stand on lists that fit the first round trip, each with its own page', () => {
  const entries = json('endorsements/ledger.json')['endorsements'] as Entry[];
  expect(entries.length).toBeGreaterThan(500);
  const lists = pages.filter(({ path }) => /^\/endorsements\/(\d+\/)?$/.test(path));
  expect(lists.length).toBeGreaterThan(10);
  const listed = lists.flatMap((page) => page.all.flatMap((one) => attribute(one, 'id') ?? []));
  expect(entries.filter(({ id }) => !listed.includes(id))).toEqual([]);
  const paths = new Set(pages.map(({ path }) => path));
  expect(entries.filter(({ url }) => !paths.has(new URL(url).pathname))).toEqual([]);
  const heavy = pages
    .filter(({ path }) => /^\/(endorsements|press\/quotes)\//.test(path))
    .map(({ path, html }) => ({ path, bytes: brotliSize(Buffer.from(html)) }))
    .filter(({ bytes }) => bytes > budgets.page);
  expect(heavy).toEqual([]);
});

test('the lists of unions hold each entry once, together all of them', () => {
  const rows = pages
    .filter(({ path }) => path.startsWith('/endorsements/union/'))
    .flatMap((page) => page.all.filter((one) => one.tagName === 'tr' || one.tagName === 'div'))
    .flatMap((one) => attribute(one, 'id') ?? [])
    .filter((id) => id !== 'next-step');
  const entries = json('endorsements/ledger.json')['endorsements'] as Entry[];
  expect(rows.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
});

test('what was withdrawn stays on record with its day, and the home page leaves it out', () => {
  const page = pageAt('/endorsements/taken-back/');
  expect(spaced(page)).toContain('On 3 Feb 2026. It stays on record, and is counted nowhere.');
  const row = pages
    .filter(({ path }) => path.startsWith('/endorsements/union/other-labor/'))
    .flatMap(({ all }) => all)
    .find((one) => attribute(one, 'id') === 'taken-back')!;
  expect(textOf(row).replaceAll(/\s+/g, ' ')).toContain('Withdrawn 3 Feb 2026');
  expect(wordsOf(pageAt('/'))).not.toContain('Test Council');
});

test('an entry from before a union was renamed shows both names', () => {
  const text = spaced(pageAt('/endorsements/old-name/'));
  expect(text).toContain('Test Grips Local 7; then: Test Grips Local 5');
  expect(text).toContain('Kim Test, president, Test Local 7 (then: Test Grips Local 5)');
});

test('somebody who spoke for two organizations is one speaker with two entries', () => {
  expect(json('endorsements/ledger.json')['counts']).toMatchObject({ announcedSpeaker: 4 });
  const other = named(pageAt('/endorsements/kim-test-0/'), 'a').map((a) => attribute(a, 'href'));
  expect(other).toContain('/endorsements/kim-test-1/');
});

describe('600 words with emoji, marks, lines and a tag', () => {
  test('stand on their page exactly, and on the entry’s', () => {
    for (const path of ['/press/quotes/long-words/', '/endorsements/old-name/']) {
      const [quotation] = named(pageAt(path), 'blockquote');
      expect(textOf(quotation!)).toBe(`“${longWords}”`);
    }
  });

  test('are copied exactly', () => {
    const [button] = named(pageAt('/press/quotes/long-words/'), 'button').filter((one) =>
      attribute(one, 'data-copy'),
    );
    expect(
      attribute(button!, 'data-copy')?.startsWith(`“${longWords}”\nKim Test, president,`),
    ).toBe(true);
  });

  test('are told to machines exactly, with who said them and what they are taken from', () => {
    const data = linkedDataOf(pageAt('/press/quotes/long-words/'));
    expect(data.find((one) => one['@type'] === 'Quotation')).toMatchObject({
      text: longWords,
      creator: { '@type': 'Person', name: 'Kim Test' },
      isBasedOn: { '@type': 'CreativeWork' },
    });
  });

  test('have a picture to share', async () => {
    const picture = sharp(join(out, 'share/press/quotes/long-words.png'));
    expect(await picture.metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  });
});

test('no cell of the CSV file starts like a formula', () => {
  const text = readFileSync(join(out, 'endorsements/ledger.csv'), 'utf8');
  expect(text).toContain("'=1+1");
  expect(text.match(/(^|,|\r\n)"?[=+@]/g)).toBeNull();
});

test('each quotation of the campaign has a page, a picture of its own and linked data', () => {
  const quotes = builtPages().filter(({ path }) => /^\/press\/quotes\/[^/]+\/$/.test(path));
  expect(quotes).toHaveLength(4);
  const described = quotes.map((page) => linkedDataOf(page).map((data) => data['@type']));
  expect(described).toEqual(quotes.map(() => ['Quotation', 'BreadcrumbList']));
});
