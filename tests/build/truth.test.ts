import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { en } from '../../src/i18n/en.ts';
import { hasClass } from '../../src/backend/html.ts';
import { builtPages, isHidden, linked, named, siteFolder, textOf } from '../support/builtSite.ts';
import { campaign, samples } from '../support/starterContent.ts';
import { slugOf } from '../support/templates.ts';

const pages = builtPages();
const wordsOf = (page: (typeof pages)[number]) => named(page, 'body').map(textOf).join('');
const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const origin = new URL(
  linked(
    pages.find(({ path }) => path === '/')!,
    'canonical',
  )[0]!,
).origin;

describe('quotations', () => {
  const quotes = new Set(
    campaign.filter(({ _type }) => _type === 'quote').map(({ text }) => text as string),
  );

  test('every quotation on a page is one of those that somebody is on record with', () => {
    const quoted = pages.flatMap((page) =>
      [...wordsOf(page).matchAll(/[“"„«]([^”"»]*)[”"»]/g)].map(([, words]) => words ?? ''),
    );
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((words) => !quotes.has(words))).toEqual([]);
  });

  test('nothing else is marked as a quotation', () => {
    const marked = pages.flatMap((page) => named(page, 'blockquote', 'q')).map(textOf);
    expect(marked.filter((words) => !quotes.has(words.replaceAll(/[“”]/g, '')))).toEqual([]);
  });
});

describe('sample events', () => {
  const samplePaths = samples.map((sample) => `/events/${slugOf(sample)}/`);
  const samplePages = pages.filter(({ path }) => samplePaths.includes(path));

  test('each has a page that says it is a sample and stays out of search engines', () => {
    expect(samplePages.map(({ path }) => path).toSorted()).toEqual(samplePaths.toSorted());
    const unmarked = samplePages.filter(
      (page) =>
        !isHidden(page) ||
        !page.all.some((one) => hasClass(one, 'tape') && textOf(one).trim() === en.site.sample),
    );
    expect(unmarked.map(({ path }) => path)).toEqual([]);
  });

  test('wherever a list names one, it says so beside it', () => {
    const rows = pages.flatMap((page) =>
      page.all.filter(
        (one) =>
          one.tagName === 'li' &&
          one.childNodes.some(
            (child) =>
              'attrs' in child &&
              hasClass(child, 'event-row') &&
              child.attrs.some(({ value }) => samplePaths.includes(value)),
          ),
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(textOf).filter((words) => !words.includes(en.site.sample))).toEqual([]);
  });
});

describe('the sitemap', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);

  test('lists exactly the pages that may be found', () => {
    const shown = pages.filter((page) => !isHidden(page)).map(({ path }) => `${origin}${path}`);
    expect(listed.toSorted()).toEqual(shown.toSorted());
  });

  test('leaves out samples, the thanks page and the page for what is not there', () => {
    expect(listed.filter((url) => /sample|thanks|404/.test(url ?? ''))).toEqual([]);
  });

  test('is what robots.txt points at', () => {
    expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    expect(read('sitemap-index.xml')).toContain(`<loc>${origin}/sitemap-0.xml</loc>`);
  });

  test('may be read by all: robots.txt forbids nothing', () => {
    expect(read('robots.txt')).not.toMatch(/^Disallow: ./m);
  });
});

test('every list of events says when it was made, since it cannot know what is past', () => {
  const lists = pages.filter(({ html }) => html.includes(`${en.events.asOf} <time`));
  const expected = ['/events/', '/events/past/', '/events/online/', '/events/in-person/'];
  expect(lists.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
});
