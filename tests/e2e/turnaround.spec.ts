import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

import { turnaroundWords } from '../../src/i18n/turnaroundWords.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { watchUnsent } from '../support/unsentWatch.ts';

const words = turnaroundWords('en');
const { rest, pay } = words;

const box = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });
const nightBox = (page: Page) => box(page, words.night);
const weekBox = (page: Page) => box(page, words.week);
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('counts the hours between a wrap and a call over midnight, less the way home', async ({
  page,
}) => {
  await page.goto(paths.turnaround);
  await field(page, rest.wrap).fill('00:30');
  await field(page, rest.call).fill('08:00');
  await field(page, rest.travel).fill('30');

  const outcome = nightBox(page).getByRole('status');
  await expect(outcome).toContainText(rest.result('12:30 AM', '8:00 AM', '7½ hours'));
  await expect(outcome).toContainText(rest.left('6½ hours'));
  await expect(nightBox(page).locator('.rest:visible')).toHaveText('6½ hours');
});

test('says what is wrong with a night, and keeps the last drawing quiet about it', async ({
  page,
}) => {
  await page.goto(paths.turnaround);
  const outcome = nightBox(page).getByRole('status');
  await field(page, rest.call).fill(await field(page, rest.wrap).inputValue());
  await expect(outcome).toHaveText(rest.same);
  await expect(nightBox(page).getByRole('button', { name: words.picture })).toBeDisabled();

  await field(page, rest.call).fill('');
  await expect(outcome).toHaveText(rest.missing);
});

test('counts a week at your rate and your own overtime, beside the minimum', async ({ page }) => {
  await page.goto(paths.turnaround);
  await field(page, pay.rate).fill('20');
  await field(page, pay.hours).fill('10');
  await field(page, pay.days).fill('5');
  const outcome = weekBox(page).getByRole('status');
  await expect(outcome).toContainText(pay.result(words.hours('50'), '$1,000.00'));

  await field(page, pay.after).fill('8');
  await expect(outcome).toHaveText(pay.badOvertime);
  await field(page, pay.times).fill('1.5');
  await expect(outcome).toContainText(pay.result(words.hours('50'), '$1,100.00'));
  await expect(outcome).toContainText(pay.overtime(words.hours('10')));
  await expect(outcome).not.toContainText(pay.below);

  await field(page, pay.rate).fill('10');
  await expect(outcome).toContainText(pay.below);
});

for (const [what, label, typed, message] of [
  ['a rate of nothing', pay.rate, '0', pay.badRate],
  ['a day of 25 hours', pay.hours, '25', pay.badHours],
  ['a week of eight days', pay.days, '8', pay.badDays],
] as const) {
  test(`says what is wrong with ${what}`, async ({ page }) => {
    await page.goto(paths.turnaround);
    await field(page, label).fill(typed);
    await expect(weekBox(page).getByRole('status')).toHaveText(message);
  });
}

test('saves a picture with a number and this site’s address, and sends nothing', async ({
  page,
}) => {
  await page.goto(paths.turnaround);
  const { asked, kept } = watchUnsent(page);
  await field(page, rest.wrap).fill('22:00');
  const button = nightBox(page).getByRole('button', { name: words.picture });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);

  expect(download.suggestedFilename()).toBe('hours.png');
  const picture = sharp(await readFile(await download.path()));
  const { format, width, height, exif } = await picture.metadata();
  expect({ format, width, height, exif }).toEqual({
    format: 'png',
    width: 1080,
    height: 1080,
    exif: undefined,
  });
  // Large letters on the sign: a good part of the middle is ink.
  const { channels } = await picture
    .extract({ left: 100, top: 250, width: 880, height: 320 })
    .greyscale()
    .stats();
  expect(channels[0]!.stdev).toBeGreaterThan(30);
  expect(asked.filter((line) => !line.includes('blob:'))).toEqual([]);
  expect(await kept()).toEqual({ stored: 0, cookies: '', address: paths.turnaround });
});

test('a press on the button before the code is there is made good', async ({ page }) => {
  await page.goto(paths.turnaround);
  const button = weekBox(page).getByRole('button', { name: words.picture });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('hours.png');
});

test('the fields work by keyboard from the first key on', async ({ page }) => {
  await page.goto(paths.turnaround);
  await field(page, pay.hours).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('8');
  await expect(weekBox(page).getByRole('status')).toContainText(words.hours('40'));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an example and tables stand where the fields would be', async ({ page }) => {
    await page.goto(paths.turnaround);
    await expect(field(page, rest.wrap)).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(nightBox(page).getByText(rest.left('5½ hours'))).toBeVisible();
    await expect(page.getByText(words.needsScript)).toBeVisible();
    const row = page.getByRole('row', { name: /11:00 PM/ });
    await expect(row.getByRole('cell')).toHaveText(['6', '7', '8', '9']);
    await expect(page.getByRole('cell', { name: '$1,014.00' })).toBeVisible();
  });
});
