import type { Page } from '@playwright/test';

import { paths } from '../../src/lib/paths.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

/** Returns what axe finds at the widths of a small phone and a desktop, by day and by night. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const one of await axeViolations(page)) found.push(`${width} ${colorScheme}: ${one}`);
    }
  }
  return found;
}

for (const { name, path } of templates) {
  test(`axe finds nothing on the ${name} page, narrow and wide, by day and by night`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing on the form with mistakes and all its questions open', async ({ page }) => {
  await page.goto(paths.join);
  await joinPage(page).more.click();
  await page.locator('[name=lastMonth]').fill('sometime');
  await joinPage(page).send.click();
  await expect(joinPage(page).summary).toBeVisible();

  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing among opened answers', async ({ page }) => {
  await page.goto(paths.faqs);
  for (const summary of await page.locator('summary').all()) await summary.click();

  expect(await violations(page)).toEqual([]);
});
