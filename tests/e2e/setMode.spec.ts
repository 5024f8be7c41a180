import type { Page } from '@playwright/test';

import { receiptWords } from '../../src/forms/receiptWords.ts';
import { sendingWords } from '../../src/forms/sending/sendingWords.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { turnaroundWords } from '../../src/i18n/turnaroundWords.ts';
import { paths } from '../../src/lib/paths.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { answerEligibility, eligibilityResult } from '../support/eligibilityPage.ts';
import { fillJoinForm, joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { readRows } from '../support/testBackend.ts';

const { setMode: words, search, rights, eligibility } = stringsFor('en');
const { rest, pay, hours } = turnaroundWords('en');

const kept = [
  ...[paths.home, paths.demands, paths.faqs, paths.rights, paths.road, paths.eligibility],
  ...[paths.turnaround, paths.regions, paths.region('los-angeles'), paths.join],
];

async function turnOn(page: Page): Promise<void> {
  await page.goto(paths.setMode);
  await page.getByRole('button', { name: words.on }).click();
  await expect(page.getByRole('status')).toHaveText(words.states.on, { timeout: 30_000 });
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

test('keeps nothing on a phone before somebody turns it on', async ({ page }) => {
  await page.goto(paths.home);
  await page.goto(paths.setMode);
  await expect(page.getByRole('status')).toHaveText(words.states.off);
  expect(await cacheNames(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

test('opens the kept pages without a network, each with its age, and says which ones are not kept', async ({
  page,
  context,
}) => {
  await turnOn(page);
  await context.setOffline(true);
  for (const path of kept) {
    await page.goto(path);
    await expect(page.locator('#copy-notice')).toContainText(words.copy.offline);
    await expect(page.locator('#copy-notice time')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(paths.demands);
  await page.getByRole('main').getByRole('link').filter({ hasText: /rest/i }).first().click();
  await expect(page.locator('#copy-notice')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  await page.goto(paths.privacy);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.missing.title);
});

test('searches without a network', async ({ page, context }) => {
  await turnOn(page);
  await context.setOffline(true);
  await page.goto(paths.search);
  await page.getByRole('searchbox', { name: search.field }).fill('turnaround');
  await expect(page.getByRole('region', { name: search.groups.demands })).toBeVisible();
});

test('counts hours and pay without a network', async ({ page, context }) => {
  await turnOn(page);
  await context.setOffline(true);
  await page.goto(paths.turnaround);
  await page.getByLabel(rest.wrap, { exact: true }).fill('00:30');
  await page.getByLabel(rest.call, { exact: true }).fill('08:00');
  const night = rest.result('12:30 AM', '8:00 AM', '7½ hours');
  await expect(page.getByRole('status').filter({ hasText: night })).toBeVisible();

  await page.getByLabel(pay.rate, { exact: true }).fill('20');
  await page.getByLabel(pay.hours, { exact: true }).fill('10');
  await page.getByLabel(pay.days, { exact: true }).fill('5');
  const week = pay.result(hours('50'), '$1,000.00');
  await expect(page.getByRole('status').filter({ hasText: week })).toBeVisible();
});

test('counts the days left and answers who is in without a network', async ({ page, context }) => {
  await turnOn(page);
  await context.setOffline(true);
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(paths.rights);
  await page.getByLabel(rights.happenedOn).fill('2026-06-15');
  await page.getByRole('button', { name: rights.count }).click();
  const answer = page.getByRole('main').getByRole('status').last();
  await expect(answer).toContainText('Tuesday, December 15, 2026');

  await page.goto(paths.eligibility);
  await answerEligibility(page, { role: 'other' });
  await expect(eligibilityResult(page).getByText(eligibility.steps.role.title)).toBeVisible();
});

test('a form filled in without a network is sent exactly once when it is back', async ({
  page,
  context,
  site,
}) => {
  await turnOn(page);
  await context.setOffline(true);
  await fillJoinForm(page, { name: 'Kept Copy', way: 'email', reach: 'kept.copy@example.org' });
  const before = readRows(site.database).length;
  await joinPage(page).send.click();
  await expect(page.getByText(sendingWords('en').offline)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: receiptWords('en').title })).toBeVisible({
    timeout: 30_000,
  });
  expect(readRows(site.database).length).toBe(before + 1);
});

test('is fresh as soon as there is a network, and says when a kept page has changed', async ({
  page,
  context,
}) => {
  await turnOn(page);
  await page.goto(paths.demands);
  await expect(page.locator('#copy-notice')).toHaveCount(0);

  await context.setOffline(true);
  await page.goto(paths.demands);
  await expect(page.locator('#copy-notice')).toContainText(words.copy.offline);
  await context.setOffline(false);
  await expect(page.locator('#copy-notice')).toHaveText(words.copy.backSame, { timeout: 30_000 });

  await context.setOffline(true);
  await page.goto(paths.home);
  await expect(page.locator('#copy-notice')).toContainText(words.copy.offline);
  await context.route(`**${paths.home}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', '<p>Cancelled</p></main>');
    await route.fulfill({ response, body });
  });
  await context.setOffline(false);
  await expect(page.locator('#copy-notice')).toContainText(words.copy.backChanged, {
    timeout: 30_000,
  });
});

test('one switch erases everything it stored', async ({ page, context }) => {
  await turnOn(page);
  expect(await cacheNames(page)).not.toEqual([]);
  await page.getByRole('button', { name: words.off }).click();
  await expect(page.getByRole('status')).toHaveText(words.states.off);
  expect(await cacheNames(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);

  await page.goto(paths.home);
  await context.setOffline(true);
  await expect(page.goto(paths.demands)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
});

test('says so when the pages cannot be fetched, and can be tried again', async ({ page }) => {
  await page
    .context()
    .route(`**${paths.setModePages}`, (route) => route.abort('internetdisconnected'));
  await page.goto(paths.setMode);
  await page.getByRole('button', { name: words.on }).click();
  await expect(page.getByRole('status')).toHaveText(words.states.failed, { timeout: 30_000 });

  await page.context().unroute(`**${paths.setModePages}`);
  await page.getByRole('button', { name: words.on }).click();
  await expect(page.getByRole('status')).toHaveText(words.states.on, { timeout: 30_000 });
});

test('says so on a browser that keeps service workers from the page', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.getRegistration = () =>
      Promise.reject(new DOMException('blocked with cookies', 'SecurityError'));
  });
  await page.goto(paths.setMode);
  await expect(page.getByRole('status')).toHaveText(words.states.impossible);
});

test('goes by the name that was chosen on the home screen', async ({ page }) => {
  await page.goto(paths.setMode);
  await page.getByRole('radio', { name: words.names.neutral }).check();
  const manifest = page.locator('link[rel=manifest]');
  await expect(manifest).toHaveAttribute('href', paths.neutralManifest);
  const response = await page.request.get(paths.neutralManifest);
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const { name, icons } = (await response.json()) as { name: string; icons: { src: string }[] };
  expect(name).toBe(words.neutralName);
  for (const { src } of icons) expect((await page.request.get(src)).status()).toBe(200);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no switch that could not work, but a way to have the pages', async ({ page }) => {
    await page.goto(paths.setMode);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('noscript p')).toHaveText(words.needsScript);
  });
});
