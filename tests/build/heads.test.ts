import { join } from 'node:path';

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import {
  builtPages,
  fileAt,
  isHidden,
  linked,
  linkedDataOf,
  linkedTypes,
  meta,
  named,
  siteFolder,
  textOf,
} from '../support/builtSite.ts';

const pages = builtPages();
const shown = pages.filter((page) => !isHidden(page));
const titleOf = (page: (typeof pages)[number]) => named(page, 'title').map(textOf).join('');
const doubled = (words: (string | undefined)[]) =>
  words.filter((word, index) => words.indexOf(word) !== index);

describe('what search engines and shared links show', () => {
  test('every page has one title, and no two pages have the same', () => {
    expect(pages.filter((page) => named(page, 'title').length !== 1)).toEqual([]);
    expect(pages.filter((page) => titleOf(page).trim() === '').map(({ path }) => path)).toEqual([]);
    expect(doubled(pages.map(titleOf))).toEqual([]);
  });

  test('every page has a description, and no two pages have the same', () => {
    const descriptions = pages.map((page) => meta(page, 'description'));
    expect(descriptions.filter((words) => words === undefined || words.trim() === '')).toEqual([]);
    expect(doubled(descriptions)).toEqual([]);
  });

  test('every page that may be found names its own address as the canonical one', () => {
    const origin = new URL(
      linked(
        pages.find(({ path }) => path === '/')!,
        'canonical',
      )[0]!,
    ).origin;
    const wrong = shown.filter(
      (page) => linked(page, 'canonical').join(' ') !== `${origin}${page.path}`,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(
      shown.filter((page) => meta(page, 'og:url') !== `${origin}${page.path}`).map((p) => p.path),
    ).toEqual([]);
  });

  test('every page that may be shared says what its picture, title and words are', () => {
    const wrong = shown.filter(
      (page) =>
        meta(page, 'og:title') !== titleOf(page) ||
        meta(page, 'og:description') !== meta(page, 'description') ||
        meta(page, 'twitter:card') !== 'summary_large_image',
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the picture of every page that may be shared is there and 1200 by 630 pixels', async () => {
    const sizes = await Promise.all(
      shown.map(async (page) => {
        const file = fileAt(new URL(meta(page, 'og:image') ?? '').pathname);
        if (file === undefined) return `${page.path}: no picture`;
        const { width, height, format } = await sharp(join(siteFolder, file)).metadata();
        return `${format} ${width}×${height}`;
      }),
    );
    expect([...new Set(sizes)]).toEqual(['png 1200×630']);
  });

  test('hidden pages carry neither a canonical address nor words for sharing', () => {
    const hidden = pages.filter(isHidden);
    expect(hidden.length).toBeGreaterThan(0);
    expect(
      hidden.filter((page) => linked(page, 'canonical').length > 0 || meta(page, 'og:title')),
    ).toEqual([]);
  });

  test.each([
    ['the home page', /^\/$/, ['Organization']],
    ['the questions', /^\/faq\/$/, ['FAQPage']],
    ['each answer', /^\/faq\/[^/]+\/$/, ['FAQPage', 'BreadcrumbList']],
    ['each demand', /^\/demands\/[^/]+\/$/, ['BreadcrumbList']],
    ['each past event', /^\/events\/(rally|tour)-[^/]+\/$/, ['Event', 'BreadcrumbList']],
    ['each sample event', /^\/events\/sample-[^/]+\/$/, ['Event', 'BreadcrumbList']],
  ])('%s is described to machines', (_, pattern, types) => {
    const found = pages.filter(({ path }) => pattern.test(path));
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(linkedTypes)).toEqual(found.map(() => types));
  });

  test('each event tells machines its day, its place and who calls it', () => {
    const events = pages.flatMap(linkedDataOf).filter((data) => data['@type'] === 'Event');
    const day = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ startDate }) => !day.test(String(startDate)))).toEqual([]);
    expect(
      events.filter(({ location, organizer }) => location === undefined || organizer === undefined),
    ).toEqual([]);
  });
});

describe('what every page has', () => {
  test.each(pages.map((page) => [page.path, page] as const))(
    '%s has one first heading and skips no level below it',
    (_, page) => {
      const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((one) =>
        Number(one.tagName.slice(1)),
      );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    },
  );

  test('every page says its language', () => {
    const languages = pages.flatMap((page) => named(page, 'html')).map((e) => attribute(e, 'lang'));
    expect(languages).toEqual(pages.map(() => 'en'));
  });

  test('every page has one main part and a link that skips to it', () => {
    const wrong = pages.filter((page) => {
      const mains = named(page, 'main');
      const skip = named(page, 'a')[0];
      const target = skip && attribute(skip, 'href');
      return mains.length !== 1 || target !== `#${attribute(mains[0]!, 'id') ?? ''}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every picture says what it shows, or that it is decoration, and how large it is', () => {
    const wrong = pages.flatMap((page) =>
      named(page, 'img')
        .filter((one) => ['alt', 'width', 'height'].some((name) => !attribute(one, name)))
        .map(() => page.path),
    );
    expect(wrong).toEqual([]);
  });

  test('every page has the icons of its tab and of a phone’s home screen', async () => {
    const relations = ['icon', 'apple-touch-icon'] as const;
    const icons = pages.map((page) => relations.flatMap((relation) => linked(page, relation)));
    expect(new Set(icons.map(String)).size).toBe(1);
    expect(icons[0]).toHaveLength(3);
    expect(icons[0]!.filter((path) => fileAt(path) === undefined)).toEqual([]);
    const sizes = await Promise.all(
      ['apple-touch-icon.png', 'icon-192.png', 'icon-512.png'].map(async (file) => {
        const { width, height } = await sharp(join(siteFolder, file)).metadata();
        return [width, height];
      }),
    );
    expect(sizes).toEqual([
      [180, 180],
      [192, 192],
      [512, 512],
    ]);
  });
});
