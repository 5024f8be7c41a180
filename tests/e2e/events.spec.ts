import type { Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign, samples } from '../support/starterContent.ts';
import { rally, slugOf } from '../support/templates.ts';

const { events: words, site } = stringsFor('en');
const titleOf = (event: Record<string, unknown>) => String(event['title']);
const refOf = (value: unknown) => (value as { _ref: string } | undefined)?._ref;
const mainSamples = samples.filter((event) => event['parent'] === undefined);
const satellites = samples.filter((event) => refOf(event['parent']) === rally._id);
const cancelled = samples.find(({ status }) => status === 'cancelled')!;
const rowOf = (page: Page, title: string) => page.getByRole('link').filter({ hasText: title });

test('lists what is coming up by date, soonest first, satellites with their main event', async ({
  page,
}) => {
  await page.goto(paths.events);

  for (const event of mainSamples) await expect(rowOf(page, titleOf(event))).toBeVisible();
  for (const event of satellites) await expect(rowOf(page, titleOf(event))).toHaveCount(0);
  const starts = await page
    .getByRole('main')
    .getByRole('listitem')
    .locator('time')
    .evaluateAll((times: HTMLTimeElement[]) => times.map(({ dateTime }) => Date.parse(dateTime)));
  expect(starts).toHaveLength(mainSamples.length);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('marks every sample as one', async ({ page }) => {
  await page.goto(paths.events);

  for (const event of mainSamples) {
    await expect(rowOf(page, titleOf(event))).toContainText(site.sample);
  }
});

test('says that an event is cancelled in the list, and why on its page', async ({ page }) => {
  await page.goto(paths.events);
  await expect(rowOf(page, titleOf(cancelled)).getByText(words.cancelled)).toBeVisible();

  await rowOf(page, titleOf(cancelled)).click();

  await expect(page.getByRole('main').getByText(words.cancelled, { exact: true })).toBeVisible();
  await expect(page.getByText(String(cancelled['statusNote']))).toBeVisible();
});

test('never offers a cancelled event as the next call', async ({ page }) => {
  await page.goto(paths.home);

  const next = page.locator('main section, main div').filter({
    has: page.getByRole('heading', { name: stringsFor('en').home.nextCall }),
  });
  await expect(next.last().getByRole('heading', { level: 3 }).first()).toHaveText(titleOf(rally));
});

test('lists what has been, newest first', async ({ page }) => {
  await page.goto(paths.events);
  await page.getByRole('link', { name: words.past }).click();

  await expect(page).toHaveURL(paths.pastEvents);
  const main = campaign.filter(({ _type, parent }) => _type === 'event' && parent === undefined);
  const newestFirst = main.toSorted((a, b) =>
    String(b['startsAt']).localeCompare(String(a['startsAt'])),
  );
  const listed = page.getByRole('main').locator('li .go');
  await expect(listed).toHaveText(newestFirst.map(titleOf));
  await expect(page.getByRole('main').getByText(words.pastTape, { exact: true })).toHaveCount(
    main.length,
  );
});

test('shows three cities in three zones, each clock with its own, all at one moment', async ({
  page,
}) => {
  await page.goto(paths.event(slugOf(rally)));

  const calls = page.getByRole('region', { name: words.callTimes });
  const clocks = calls.locator('time');
  // "11:00 AM PST": the zone's letters change with the season, its first and last do not.
  await expect(clocks).toHaveText([
    /^11:00\s*AM P[SD]T$/,
    /^1:00\s*PM C[SD]T$/,
    /^2:00\s*PM E[SD]T$/,
  ]);
  for (const event of [rally, ...satellites]) {
    await expect(calls).toContainText((event['place'] as { city: string }).city);
  }
  const moments = await clocks.evaluateAll((times: HTMLTimeElement[]) =>
    times.map(({ dateTime }) => Date.parse(dateTime)),
  );
  expect(new Set(moments).size).toBe(1);
  expect(moments[0]).toBeGreaterThan(0);
});

const endsOf = (page: Page, title: string) =>
  rowOf(page, title)
    .locator('[data-ends]')
    .evaluate((tape: HTMLElement) => Number(tape.dataset['ends']));

for (const { name, path } of [
  { name: 'the list', path: paths.events },
  { name: 'the event’s page', path: paths.event(slugOf(rally)) },
  { name: 'the home page', path: paths.home },
]) {
  test(`marks on ${name} what has ended since the build, and not a second before`, async ({
    page,
  }) => {
    await page.goto(paths.events);
    const ends = await endsOf(page, titleOf(rally));
    const tape = page.locator(`[data-ends="${ends}"]`).getByText(words.pastTape).first();

    await page.clock.setFixedTime(ends - 1000);
    await page.goto(path);
    await expect(page.getByRole('main').getByText(titleOf(rally)).first()).toBeVisible();
    await expect(tape).toBeHidden();

    await page.clock.setFixedTime(ends + 1000);
    await page.goto(path);
    await expect(tape).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('filters by region and by way to take part, as plain links', async ({ page }) => {
    const region = campaign.find(({ _id }) => _id === refOf(rally['region']))!;
    const online = samples.filter(({ attendance }) => attendance === 'online');
    await page.goto(paths.events);

    await page
      .getByRole('navigation', { name: words.filters })
      .getByText(String(region['name']))
      .click();
    await expect(page).toHaveURL(paths.eventList(slugOf(region)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(region['name']));
    await expect(page.getByRole('main').locator('li .go')).toHaveText([titleOf(rally)]);

    await page.getByRole('navigation', { name: words.filters }).getByText(words.online).click();
    await expect(page.getByRole('main').locator('li .go')).toHaveText(online.map(titleOf));
    await expect(
      page.getByText(words.online, { exact: true }).and(page.locator('[aria-current]')),
    ).toBeVisible();
  });

  test('says as of when a list is true, since nothing can mark what ends later', async ({
    page,
  }) => {
    for (const path of [paths.home, paths.events]) {
      await page.goto(path);
      const asOf = page.getByText(words.asOf, { exact: false }).locator('time');
      await expect(asOf, path).toBeVisible();
      const built = Date.parse((await asOf.getAttribute('datetime')) ?? '');
      expect(built, path).toBeLessThan(Date.now());
    }
  });
});
