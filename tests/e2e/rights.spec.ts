import type { Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { pageCount } from '../support/pdf.ts';
import { campaign } from '../support/starterContent.ts';
import { watchUnsent } from '../support/unsentWatch.ts';

const { rights: words, sources } = stringsFor('en');
const rights = campaign.filter(({ _type }) => _type === 'right');

const dayField = (page: Page) => page.getByLabel(words.happenedOn);
const outcome = (page: Page) => page.getByRole('main').getByRole('status');

/** Opens the page on a day of November 2026, enters a day and asks for the last one. */
async function count(page: Page, happened: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.goto(paths.rights);
  await dayField(page).fill(happened);
  await page.getByRole('button', { name: words.count }).click();
}

test('every statement stands with its source and the day it was checked, law with a warning', async ({
  page,
}) => {
  await page.goto(paths.rights);
  for (const right of rights) {
    const entry = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: String(right['title']), exact: true }),
    });
    await expect.soft(entry).toContainText(String(right['statement']));
    await expect.soft(entry).toContainText(new RegExp(`${sources.reviewed}\\s+\\d+ \\w+ 20\\d\\d`));
    if (right['isLegal'] === true) {
      await expect.soft(entry).toContainText(sources.notLegalAdvice);
    }
  }
});

test('leads from the top of the page to what to do when something happens', async ({ page }) => {
  await page.goto(paths.rights);
  await page
    .getByRole('navigation', { name: words.onThisPage })
    .getByRole('link', { name: words.parts.whenItHappens })
    .click();
  await expect(page.getByRole('heading', { name: words.parts.whenItHappens })).toBeInViewport();
});

test.describe('counting the six months', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  for (const [happened, text] of [
    ['2026-08-31', /Sunday, February 28, 2027.*98/],
    ['2026-06-15', /Tuesday, December 15, 2026.*23/],
  ] as const) {
    test(`after ${happened} names the last day`, async ({ page }) => {
      await count(page, happened);
      await expect(outcome(page)).toHaveText(text);
    });
  }

  for (const [what, happened, text] of [
    ['the last day itself', '2026-05-22', words.results.lastDay.split('{day}')[1]!],
    ['a day past the limit', '2025-11-22', words.results.over.split('{day}')[1]!],
    ['a day to come', '2026-12-24', words.results.future],
    ['a century too early', '1926-11-21', words.results.checkYear],
    ['a century too late', '2126-11-21', words.results.checkYear],
    ['nothing', '', words.results.unreadable],
  ] as const) {
    test(`answers for ${what}`, async ({ page }) => {
      await count(page, happened);
      await expect(outcome(page)).toContainText(text);
    });
  }
});

test('the place of the answer is there before it: readers of screens say only what changes in one', async ({
  page,
}) => {
  await page.goto(paths.rights);
  await expect(outcome(page)).toHaveCount(1);
  await expect(outcome(page)).toHaveText('');
});

test('the day somebody enters is neither sent nor kept', async ({ page }) => {
  await page.goto(paths.rights);
  const { asked, kept } = watchUnsent(page);
  await dayField(page).fill('2026-11-01');
  await dayField(page).press('Enter');
  await expect(outcome(page)).not.toBeEmpty();

  expect(asked).toEqual([]);
  expect(await kept()).toEqual({ stored: 0, cookies: '', address: paths.rights });
});

test('the private log prints on a sheet of its own, with room to write', async ({ page }) => {
  await page.goto(paths.rights);
  await page.emulateMedia({ media: 'print' });
  for (const row of words.logRows)
    await expect.soft(page.getByText(row, { exact: true })).toBeVisible();
  const heights = await page
    .locator('.log-rows li')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThan(80);

  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  expect(pageCount(pdf)).toBe(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule and an example stand where the fields would be', async ({ page }) => {
    await page.goto(paths.rights);
    await expect(page.getByText(words.example)).toBeVisible();
    await expect(dayField(page)).toBeHidden();
    await expect(page.getByRole('button', { name: words.print })).toBeHidden();
  });
});
