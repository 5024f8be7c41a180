import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import {
  builtFiles,
  builtPages,
  linked,
  named,
  siteFolder,
  textOf,
  type BuiltPage,
} from '../support/builtSite.ts';

const files = builtFiles();
const pages = builtPages();
const site = new URL(
  linked(
    pages.find(({ path }) => path === '/')!,
    'canonical',
  )[0]!,
);

function directivesOf(page: BuiltPage): Map<string, string[]> {
  const policies = named(page, 'meta')
    .filter((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((one) => attribute(one, 'content') ?? '');
  expect(policies, page.path).toHaveLength(1);
  const parts = policies[0]!.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inline = (page: BuiltPage, tag: 'script' | 'style') =>
  named(page, tag)
    .filter((one) => !/json/.test(attribute(one, 'type') ?? ''))
    .map((one) => one.childNodes.map(textOf).join(''));

describe('the content security policy', () => {
  test.each(pages.map((page) => [page.path, page] as const))(
    '%s allows its own inline scripts and styles by hash, and nothing else inline',
    (_, page) => {
      const directives = directivesOf(page);
      expect(directives.get('default-src')).toEqual(["'none'"]);
      expect([...directives.values()].flat().filter((value) => /unsafe/.test(value))).toEqual([]);
      expect(directives.get('script-src')).toEqual(
        expect.arrayContaining(inline(page, 'script').map(hashOf)),
      );
      expect(directives.get('style-src')).toEqual(
        expect.arrayContaining(inline(page, 'style').map(hashOf)),
      );
    },
  );

  test('names no other host', () => {
    const hosts = pages.flatMap((page) =>
      [...directivesOf(page).values()].flat().filter((value) => !/^'[^']+'$|^data:$/.test(value)),
    );
    expect(hosts).toEqual([]);
  });

  test('stands before the first inline style and before every script that runs', () => {
    const late = pages.filter((page) => {
      const rules = page.all.findIndex(
        (one) => attribute(one, 'http-equiv') === 'content-security-policy',
      );
      const first = page.all.findIndex(
        ({ tagName, attrs }) =>
          tagName === 'style' ||
          (tagName === 'script' && !attrs.some(({ value }) => value.includes('json'))),
      );
      return first !== -1 && rules > first;
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });

  test('no element carries a style or a handler of its own, which the policy would block', () => {
    const blocked = pages.flatMap((page) =>
      page.all.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => `${page.path}: <${tagName} ${name}>`),
      ),
    );
    expect(blocked).toEqual([]);
  });
});

describe('third parties', () => {
  const isOwn = (address: string) => new URL(address, site).origin === site.origin;

  test('no page loads anything from another host, nor sends a form to one', () => {
    const loading = [
      'stylesheet',
      'preload',
      'modulepreload',
      'preconnect',
      'dns-prefetch',
      'icon',
    ];
    const foreign = pages.flatMap((page) => [
      ...page.all.flatMap((one) => [
        ...['src', 'action', 'formaction', 'poster', 'data', 'ping'].flatMap(
          (name) => attribute(one, name) ?? [],
        ),
        ...(attribute(one, 'srcset') ?? '')
          .split(',')
          .flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []),
      ]),
      ...loading.flatMap((relation) => linked(page, relation)),
    ]);
    expect(foreign.filter((address) => !isOwn(address) && !address.startsWith('data:'))).toEqual(
      [],
    );
  });

  test('no style sheet loads anything from another host', () => {
    const addresses = pages.flatMap((page) =>
      inline(page, 'style').flatMap((css) =>
        [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
          ([, url, imported]) => url ?? imported ?? '',
        ),
      ),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !isOwn(address))).toEqual([]);
  });
});

describe('secrets', () => {
  const texts = files
    .filter((file) => /\.(html|js|css|json|xml|txt|svg|map)$|_headers$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(siteFolder, file), 'utf8') }));
  const holding = (found: (text: string) => boolean) =>
    texts.filter(({ text }) => found(text)).map(({ file }) => file);

  test.each([
    ['the secret half of a key', /AGE-SECRET-KEY-/i],
    ['a token of Sanity', /\bsk[A-Za-z0-9]{80,}/],
    ['the address of the machine that built it', /127\.0\.0\.1/],
  ])('no published file holds %s', (_, pattern) => {
    expect(holding((text) => pattern.test(text))).toEqual([]);
  });

  test('no published file names the folder it was built in', () => {
    expect(holding((text) => text.includes(process.cwd()))).toEqual([]);
  });

  test('no published file holds the value of a secret setting or of a local key', () => {
    const folder = '.data/keys';
    const keys = existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.key'))
          .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
          .filter((line) => line !== '' && !line.startsWith('#'))
      : [];
    const settings = ['SANITY_READ_TOKEN', 'EXPORT_KEY', 'SANITY_WEBHOOK_SECRET'].flatMap(
      (name) => process.env[name] || [],
    );
    const secrets = [...keys, ...settings];
    expect(holding((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  });

  test('there are no source maps', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});

describe('_headers', () => {
  const headers = readFileSync(join(siteFolder, '_headers'), 'utf8');
  const rule = (path: string) =>
    headers
      .split('\n\n')
      .find((block) => block.startsWith(`${path}\n`))
      ?.trim()
      .split('\n  ')
      .slice(1);

  test('give every page the policy that no page differs in, and tell other hosts nothing', () => {
    expect(rule('/*')).toEqual(
      expect.arrayContaining([
        "Content-Security-Policy: frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
        'Referrer-Policy: strict-origin',
        'X-Content-Type-Options: nosniff',
      ]),
    );
  });

  test('let browsers keep the files whose names carry their content', () => {
    expect(rule('/_astro/*')).toContain('Cache-Control: public, max-age=31536000, immutable');
  });
});
