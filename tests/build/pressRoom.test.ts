import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import type { FactsFile } from '../../src/content/factsFile.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { budgets } from '../support/budgets.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import {
  builtFiles,
  builtPages,
  meta,
  named,
  textOf,
  type BuiltPage,
} from '../support/builtSite.ts';
import { busyPressRoom, embargoed, lifted } from '../support/busyPressRoom.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { release } from '../support/pressDocuments.ts';
import { slugOf } from '../support/templates.ts';

const folder = trialFolder();
const out = join(folder, 'dist');
let pages: BuiltPage[] = [];
const pageAt = (path: string) => pages.find((page) => page.path === path)!;
const wordsOf = (page: BuiltPage) =>
  [...named(page, 'title', 'body').map(textOf), meta(page, 'description') ?? ''].join(' ');
const read = (file: string) => readFileSync(join(out, file), 'utf8');

beforeAll(async () => {
  const { code, stderr } = await runBuild(writeDatasetFile(busyPressRoom, folder), out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  pages = builtPages(out);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('a figure is written once', () => {
  test('so that another figure in its fact changes it on every page, in every file', () => {
    const old = /10,000|1,800|16\.90/;
    const stale = builtFiles(out)
      .filter((file) => /\.(html|json|csv|xml|txt)$/.test(file))
      .filter((file) => old.test(read(file)));
    expect(stale).toEqual([]);
  });

  test('and stands where the texts point at it', () => {
    const shown = (figure: string) =>
      pages.filter((page) => wordsOf(page).includes(figure)).map(({ path }) => path);
    expect(shown('77,777')).toEqual(
      expect.arrayContaining(['/', '/about/', '/faq/', '/faq/10000-or-1800/', '/press/']),
    );
    expect(shown('6,666')).toEqual(expect.arrayContaining(['/faq/10000-or-1800/']));
    expect(shown('$88.88')).toEqual(
      expect.arrayContaining(['/demands/', '/demands/higher-wages/', '/faq/what-do-pas-earn/']),
    );
    expect(shown('5,555')).toEqual(expect.arrayContaining(['/about/', '/endorsements/']));
  });

  test('and no page shows a marker instead', () => {
    expect(pages.filter((page) => /\{(fact|number|other):/.test(page.html))).toEqual([]);
  });
});

describe('an embargo', () => {
  const holding = (text: string) => {
    const texts = builtFiles(out).filter((file) => /\.(html|json|csv|xml|txt)$/.test(file));
    return texts.filter((file) => read(file).includes(text));
  };

  test('leaves no trace of a release: no page, list, feed, sitemap, index or picture', () => {
    expect(holding(String(embargoed['title']))).toEqual([]);
    expect(holding(slugOf(embargoed))).toEqual([]);
    expect(builtFiles(out).filter((file) => file.includes(slugOf(embargoed)))).toEqual([]);
  });

  test('that has passed shows the release everywhere', () => {
    const slug = slugOf(lifted);
    expect(holding(`/press/releases/${slug}/`)).toEqual(
      expect.arrayContaining([
        'press/index.html',
        'press/releases/index.html',
        `press/releases/${slug}/index.html`,
        'press/feed.xml',
        'press/atom.xml',
        'press/feed.json',
        'sitemap-0.xml',
        'search/index.json',
      ]),
    );
    expect(builtFiles(out)).toContain(`share/press/releases/${slug}.png`);
  });
});

test('a release that was edited after publication says when and what', () => {
  const words = wordsOf(pageAt(`/press/releases/${slugOf(release)}/`));
  expect(words).toMatch(/Edited after publication\s*21 Nov 2026\s*A name was misspelt\./);
  expect(wordsOf(pageAt(`/press/releases/${slugOf(lifted)}/`))).not.toContain('Edited');
});

test('a fact whose source is gone says so, and links there no more', () => {
  const row = pages
    .flatMap(({ all }) => all)
    .find((one) => one.tagName === 'tr' && attribute(one, 'id') === 'local-members')!;
  expect(textOf(row)).toContain('no longer online');
  const { facts } = JSON.parse(read('press/facts.json')) as FactsFile;
  expect(facts.find(({ id }) => id === 'local-members')?.source.isAvailable).toBe(false);
});

test('a correction stays on the page of facts with what was wrong and what is right', () => {
  expect(wordsOf(pageAt('/press/facts/'))).toMatch(
    /20 Nov 2026\s*Facts\s*The unit of the figure was missing\.\s*The figure counts people\./,
  );
});

test('200 facts and 1,000 links to coverage stand on pages that fit the first round trip', () => {
  const lists = pages.filter(({ path }) => /^\/(press|campaign)\//.test(path));
  const { facts } = JSON.parse(read('press/facts.json')) as FactsFile;
  const paged = lists.flatMap((page) => page.all.flatMap((one) => attribute(one, 'id') ?? []));
  expect(facts.filter(({ id }) => !paged.includes(id))).toEqual([]);
  expect(facts.length).toBeGreaterThan(200);
  const links = lists
    .filter(({ path }) => path.startsWith('/press/coverage/'))
    .flatMap((page) => named(page, 'a').map((one) => attribute(one, 'href') ?? ''));
  expect(links.filter((href) => /^https:\/\/paper\d+\.example/.test(href))).toHaveLength(1000);
  const heavy = lists
    .map(({ path, html }) => ({ path, bytes: brotliSize(Buffer.from(html)) }))
    .filter(({ bytes }) => bytes > budgets.page);
  expect(heavy).toEqual([]);
});
