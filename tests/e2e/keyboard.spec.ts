import type { Locator, Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

const { site } = stringsFor('en');

/** What the Tab key stands on, in words, and whether a sighted user can tell. */
function focusedPart(page: Page) {
  return page.evaluate(async () => {
    const part = document.activeElement as HTMLElement;
    // The touch woke an island. While it hydrates, its radio buttons are no group for a moment.
    while (part.closest('astro-island[ssr]')) await new Promise(requestAnimationFrame);
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    const { width, height } = part.getBoundingClientRect();
    // A number for each element, so that the walk knows where it has been.
    const all = [...document.querySelectorAll('*')];
    return {
      index: all.indexOf(part),
      words: `${part.tagName} ${part.id} ${part.textContent.trim().slice(0, 40)}`,
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      hasSize: width > 1 && height > 1,
    };
  });
}

/** Returns the places in the document of everything a keyboard must reach. */
function reachable(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const radios = new Set<string>();
    return all.flatMap((part, index) => {
      if (
        !part.matches(controls) ||
        part.tabIndex < 0 ||
        !part.checkVisibility({ visibilityProperty: true })
      )
        return [];
      // A group of radio buttons is one stop.
      if (part instanceof HTMLInputElement && part.type === 'radio') {
        if (radios.has(part.name)) return [];
        radios.add(part.name);
      }
      return [index];
    });
  });
}

test('Tab visits every control of every page in order, each with a visible mark', async ({
  page,
}) => {
  test.slow();
  for (const { name, path } of templates) {
    await page.goto(path);
    const expected = await reachable(page);
    const stops: Awaited<ReturnType<typeof focusedPart>>[] = [];
    for (let press = 0; stops.length < expected.length && press < expected.length * 4; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await focusedPart(page);
      // A field for a day or a time has stops of its own inside: month, day, year, its calendar.
      if (stop.index !== stops.at(-1)?.index) stops.push(stop);
    }

    expect.soft(stops[0]?.words, name).toContain(site.skip);
    expect
      .soft(
        stops.map(({ index }) => index),
        name,
      )
      .toEqual(expected);
    const invisible = stops.filter(({ isMarked, hasSize }) => !isMarked || !hasSize);
    expect.soft(invisible, name).toEqual([]);
  }
});

test('the skip link is out of sight until it has the focus, and leads to the content', async ({
  page,
}) => {
  await page.goto(paths.home);
  const skip = page.getByRole('link', { name: site.skip });
  await expect(skip).not.toBeInViewport();

  await page.keyboard.press('Tab');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let press = 0; press < 100; press += 1) {
    if (await target.evaluate((part) => part === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('the interest form can be filled in and sent with the keyboard alone', async ({ page }) => {
  const form = joinPage(page);
  await page.goto(paths.join);
  const { keyboard } = page;

  await tabTo(page, form.name);
  await page.locator('form[data-ready]').waitFor();
  await keyboard.type('Keys Only');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(form.way('phone')).toBeChecked();
  await tabTo(page, form.reach);
  await keyboard.type('323 555 0199');
  await tabTo(page, form.region);
  await keyboard.press('ArrowDown');
  await tabTo(page, form.role);
  await keyboard.press('ArrowDown');
  await tabTo(page, form.consentContact);
  await keyboard.press('Space');
  await tabTo(page, form.send);
  await keyboard.press('Enter');

  await expect(page).toHaveURL(paths.thanks);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('answers open and close with the keyboard', async ({ page }) => {
  await page.goto(paths.faqs);
  const first = page.locator('details').first();
  await tabTo(page, first.locator('summary'));

  await page.keyboard.press('Enter');
  await expect(first.getByRole('link')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(first.getByRole('link')).toBeHidden();
});
