import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { serveSite } from '../../scripts/siteServer.ts';
import { writeServiceWorker } from '../../scripts/writeServiceWorker.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';

const { setMode: words } = stringsFor('en');
const day = 24 * 60 * 60 * 1000;

/** Returns what the device holds: each cache with the addresses in it. */
const heldBy = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const held = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return { names, urls: held.flat().map((url) => new URL(url).pathname) };
  });

test('a release that comes mid-read waits until every page is closed, then replaces the old one whole', async ({
  context,
  site,
  origins,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'releases-'));
  await cp('dist', folder, { recursive: true });
  const file = join(folder, paths.demands, 'index.html');
  const html = await readFile(file, 'utf8');
  const publish = async (text: string, builtAt: number) => {
    await writeFile(file, html.replace('</h1>', ` ${text}</h1>`));
    await writeServiceWorker(folder, builtAt);
  };
  await publish('of the old release', Date.now() - 2 * day);
  const served = await serveSite({ folder, port: 0, backendUrl: site.url });
  origins.push(served.url);
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(served.url + path);
    return page;
  };
  const titleOf = (page: Page) => page.getByRole('heading', { level: 1 });

  const setMode = await open(paths.setMode);
  await setMode.getByRole('button', { name: words.on }).click();
  await expect(setMode.getByRole('status')).toHaveText(words.states.on, { timeout: 30_000 });
  const reading = await open(paths.demands);
  await expect(titleOf(reading)).toContainText('of the old release');

  await publish('of the new release', Date.now());
  await reading.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const isWaiting = () =>
    reading.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  await expect.poll(isWaiting, { timeout: 30_000 }).toBe(true);
  await expect(titleOf(reading)).toContainText('of the old release');
  await context.setOffline(true);
  await reading.reload();
  await expect(reading.locator('#copy-notice')).toContainText(words.copy.offline);
  await expect(titleOf(reading)).toContainText('of the old release');

  for (const page of context.pages()) await page.close();
  await expect(async () => {
    const later = await open(paths.demands);
    const title = await titleOf(later).textContent();
    await later.close();
    expect(title).toContain('of the new release');
  }).toPass({ timeout: 30_000 });

  const later = await open(paths.demands);
  await expect(later.locator('#copy-notice')).toContainText(words.copy.offline);
  const { names, urls } = await heldBy(later);
  expect(names).toHaveLength(1);
  expect(urls).toContain(paths.setModePages);
  expect(urls.toSorted()).toEqual([...new Set(urls)].toSorted());

  await served.close();
  await rm(folder, { recursive: true });
});

test('a phone without room says so, and is left with nothing on it', async ({ page, baseURL }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 60_000 });
  await page.goto(paths.setMode);
  await page.getByRole('button', { name: words.on }).click();
  await expect(page.getByRole('status')).toHaveText(words.states.failed, { timeout: 30_000 });
  expect(await heldBy(page)).toEqual({ names: [], urls: [] });
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL! });
  await page.getByRole('button', { name: words.on }).click();
  await expect(page.getByRole('status')).toHaveText(words.states.on, { timeout: 30_000 });
});
