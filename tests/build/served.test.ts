import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { headersFor } from '../../src/lib/securityHeaders.ts';
import { siteFolder } from '../support/builtSite.ts';

let site: SiteServer;

beforeAll(async () => {
  site = await serveSite({ folder: siteFolder, port: 0, backendUrl: 'http://127.0.0.1:1' });
});

afterAll(() => site.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${site.url}${path}`, { headers, redirect: 'manual' });

const home = readFileSync(join(siteFolder, 'index.html'), 'utf8');

test.each([
  ['br', 'gzip, deflate, br', 'br'],
  ['gzip', 'gzip, deflate', 'gzip'],
  ['no compression', 'identity', null],
])('a page comes with %s to whoever takes it, and is the same page', async (_, accepted, used) => {
  const response = await get('/', { 'Accept-Encoding': accepted });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBe(used);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response.text()).toBe(home);
});

test('a page that is unchanged is not sent again, and keeps its headers', async () => {
  const first = await get('/');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await get('/', { 'If-None-Match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const policy = 'content-security-policy';
  expect(again.headers.get(policy)).toBe(first.headers.get(policy));
  expect((await get('/', { 'If-None-Match': '"other"' })).status).toBe(200);
});

test.each(['/', '/join/', '/no-such-page/', '/events/feed.ics'])(
  '%s carries every header of the policy',
  async (path) => {
    const { headers } = await get(path);
    const wanted = Object.entries(headersFor(path)).map(([name, value]) => [name, value]);
    expect(wanted.length).toBeGreaterThan(4);
    expect(wanted.map(([name]) => [name, headers.get(name ?? '')])).toEqual(wanted);
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  },
);

test('what carries a hash in its name is kept for good', async () => {
  for (const file of readdirSync(join(siteFolder, '_astro'))) {
    const { status, headers } = await get(`/_astro/${file}`);
    expect([file, status, headers.get('cache-control')]).toEqual([
      ...[file, 200, 'public, max-age=31536000, immutable'],
    ]);
  }
});

test('an address that is none gets the page that says so, and a folder its slash', async () => {
  const missing = await get('/no-such-page/');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toBe(readFileSync(join(siteFolder, '404.html'), 'utf8'));
  const folder = await get('/join');
  expect([folder.status, folder.headers.get('location')]).toEqual([301, '/join/']);
  for (const path of ['/..%2fpackage.json', '/%2e%2e/package.json', '/join%00/']) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
});
