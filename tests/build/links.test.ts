import { expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import { builtPages, fileAt, named, type BuiltPage } from '../support/builtSite.ts';

const pages = builtPages();
const pageByFile = new Map(pages.map((page) => [page.file, page]));

const hrefs = (page: BuiltPage) => named(page, 'a').map((one) => attribute(one, 'href') ?? '');
const isOutside = (href: string) => /^[a-z]+:/i.test(href) || href.startsWith('//');
const ids = (page: BuiltPage) => page.all.flatMap((one) => attribute(one, 'id') ?? []);

test('every link inside the site leads to a page or file that is there', () => {
  const dead = pages.flatMap((page) =>
    hrefs(page)
      .filter((href) => !isOutside(href))
      .filter((href) => fileAt(new URL(href, `http://site${page.path}`).pathname) === undefined)
      .map((href) => `${page.path} → ${href}`),
  );
  expect(dead).toEqual([]);
});

test('every fragment of a link names something on its page', () => {
  const dead = pages.flatMap((page) =>
    hrefs(page)
      .filter((href) => !isOutside(href) && href.includes('#'))
      .filter((href) => {
        const { pathname, hash } = new URL(href, `http://site${page.path}`);
        const target = pageByFile.get(fileAt(pathname) ?? '');
        return target === undefined || !ids(target).includes(decodeURIComponent(hash.slice(1)));
      })
      .map((href) => `${page.path} → ${href}`),
  );
  expect(dead).toEqual([]);
});

test('links to pages of the site end in a slash, so that no host has to send visitors on', () => {
  const bare = pages.flatMap((page) =>
    hrefs(page).filter((href) => !isOutside(href) && !/\/([#?].*)?$|^#|\.\w+$/.test(href)),
  );
  expect(bare).toEqual([]);
});

test('links to other hosts are safe and tell them nothing of where the visitor came from', () => {
  const outside = pages.flatMap((page) =>
    named(page, 'a')
      .filter((one) => isOutside(attribute(one, 'href') ?? ''))
      .map((one) => ({ href: attribute(one, 'href') ?? '', rel: attribute(one, 'rel') ?? '' })),
  );
  expect(outside.length).toBeGreaterThan(0);
  expect(outside.filter(({ href }) => !/^(https|mailto|tel|sms|webcal):/.test(href))).toEqual([]);
  expect(
    outside.filter(({ href, rel }) => href.startsWith('https:') && !/noreferrer/.test(rel)),
  ).toEqual([]);
});

test('no id stands twice on a page', () => {
  const doubled = pages.flatMap((page) =>
    ids(page)
      .filter((id, index, all) => all.indexOf(id) !== index)
      .map((id) => `${page.path}#${id}`),
  );
  expect(doubled).toEqual([]);
});

test('every reference between elements of a page names an id of it', () => {
  const attributes = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const dead = pages.flatMap((page) =>
    page.all
      .flatMap((one) => attributes.flatMap((name) => (attribute(one, name) ?? '').split(/\s+/)))
      .filter((id) => id !== '' && !ids(page).includes(id))
      .map((id) => `${page.path}#${id}`),
  );
  expect(dead).toEqual([]);
});
