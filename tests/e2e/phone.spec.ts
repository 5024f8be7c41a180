import type { Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';
import { overflowing } from '../support/overflowing.ts';
import { templates } from '../support/templates.ts';

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

const { action } = campaign.find(({ _type }) => _type === 'siteSettings') as unknown as {
  action: { title: string };
};
const { navigation, site } = stringsFor('en');
const thumbOf = (page: Page) => page.getByRole('main').locator('a.thumb');

/** Controls that stand alone; a link inside a sentence has the size of its line. */
const targets =
  'button, summary, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox]), label.opt, .btn, .menu, .mark, .thumb, .cols a, .choices a, .copy, .month a, .list > li > a, .tl';

/** Returns the controls that are too small for a thumb. */
const smallTargets = (page: Page) =>
  page.locator(targets).evaluateAll((parts: HTMLElement[]) =>
    parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .filter((part) => part.closest('[aria-hidden=true]') === null)
      .map((part) => ({ words: part.textContent.trim(), box: part.getBoundingClientRect() }))
      // Half a pixel is the rounding of rem and line heights.
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ words, box }) => `${words}: ${Math.round(box.width)} by ${Math.round(box.height)}`),
  );

test('every page fits 320 pixels, with targets of 44', async ({ page }) => {
  for (const { name, path } of templates) {
    await page.goto(path);
    for (const summary of await page.locator('summary').all()) await summary.press('Enter');

    expect.soft(await overflowing(page), name).toEqual([]);
    expect.soft(await smallTargets(page), name).toEqual([]);
  }
});

test('the menu of a phone leads to every page', async ({ page }) => {
  await page.goto(paths.home);
  await page.getByRole('link', { name: site.menu, exact: true }).click();

  const pages = page.getByRole('navigation', { name: site.allPages });
  await expect(pages).toBeInViewport();
  await pages.getByRole('link', { name: navigation.privacy }).click();
  await expect(page).toHaveURL(paths.privacy);
});

test('a bar at the thumb comes up once the action is out of sight, and leads to the form', async ({
  page,
}) => {
  await page.goto(paths.home);
  const thumb = thumbOf(page);
  await expect(thumb).toHaveText(new RegExp(action.title));
  await expect(thumb).toBeHidden();

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await expect(thumb).toBeVisible();
  await expect(thumb).toBeInViewport({ ratio: 1 });

  await thumb.click();
  await expect(page).toHaveURL(paths.join);
  await expect(joinPage(page).send).toBeAttached();
});

/** Returns what has the focus, and whether it can be seen: in the window, and not under the bar. */
const focusedPart = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement as HTMLElement;
    if (part === document.body) return null;
    const bar = document.querySelector('.thumb');
    const { top, bottom, left, width } = part.getBoundingClientRect();
    const spot = document.elementFromPoint(left + width / 2, Math.min(bottom, innerHeight) - 2);
    const isUnderBar = bar !== null && part !== bar && spot !== null && bar.contains(spot);
    const isSeen = bottom > 0 && top < innerHeight && !isUnderBar;
    return { isSeen, words: part.textContent.trim().slice(0, 60) };
  });

test('the bar at the thumb never covers what has the focus', async ({ page }) => {
  for (const { name, path } of templates) {
    await page.goto(path);
    const covered: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await focusedPart(page);
      if (stop === null) break;
      if (!stop.isSeen) covered.push(stop.words);
    }
    expect.soft(covered, name).toEqual([]);
  }
});
