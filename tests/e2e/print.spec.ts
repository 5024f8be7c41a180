import type { Page } from '@playwright/test';
import sharp from 'sharp';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { lastPageUse, pageCount } from '../support/pdf.ts';
import { readCode } from '../support/readCode.ts';
import { campaign, samples } from '../support/starterContent.ts';
import { overflowing } from '../support/overflowing.ts';
import { demandWithNight, rally, slugOf, templates } from '../support/templates.ts';

const { demands, events } = stringsFor('en');
const eventsAndDemands = [...samples, ...campaign].flatMap((document) => {
  if (document._type === 'demand') return paths.demand(slugOf(document));
  return document._type === 'event' ? paths.event(slugOf(document)) : [];
});

/** Returns how many sheets of paper the page takes. */
async function sheets(page: Page, format: 'Letter' | 'A4' = 'Letter'): Promise<number> {
  return pageCount(await page.pdf({ format, preferCSSPageSize: true }));
}

test('every event and every demand prints on one sheet, of either paper', async ({ page }) => {
  for (const path of eventsAndDemands) {
    await page.goto(path);
    expect.soft(await sheets(page), path).toBe(1);
    expect.soft(await sheets(page, 'A4'), path).toBe(1);
  }
});

for (const { name, path, scan, leadsTo } of [
  {
    name: 'a demand',
    path: paths.demand(slugOf(demandWithNight)),
    scan: demands.scan,
    leadsTo: paths.short('j'),
  },
  {
    name: 'an event',
    path: paths.event(slugOf(rally)),
    scan: events.scan,
    leadsTo: paths.event(slugOf(rally)),
  },
]) {
  test(`the code on ${name}’s handout scans, and leads to ${leadsTo}`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(scan)).toBeVisible();

    const code = page.getByRole('main').getByRole('img', { name: /https?:/ });
    const picture = sharp(await code.screenshot()).resize({ width: 400, kernel: 'nearest' });
    const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const scanned = readCode(data, info);

    expect(new URL(scanned ?? 'none:').pathname).toBe(leadsTo);
    // Scanners forgive gaps between the rows of a code, a bad copier does not: half the picture is ink.
    const ink = data.filter((value, index) => index % 4 === 0 && value < 128).length;
    expect(ink / (info.width * info.height)).toBeGreaterThan(0.3);
  });
}

test('no page prints what only works on a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { name, path } of templates) {
    await page.goto(path);
    const screenOnly = page.locator(
      'nav:visible, search:visible, .skip:visible, .thumb:visible, .btn:visible',
    );
    await expect.soft(screenOnly, name).toHaveCount(0);
    await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
  }
});

test('the form prints with its questions, to be filled in by hand', async ({ page }) => {
  await page.goto(paths.join);
  await page.emulateMedia({ media: 'print' });

  await expect(joinPage(page).name).toBeVisible();
  await expect(joinPage(page).consentContact).toBeVisible();
  expect(await sheets(page)).toBeLessThanOrEqual(2);
});

/** A last sheet with less than this on it wastes paper: a box that could have been set tighter. */
const leastUse = 0.12;

test('every page prints on few sheets of US letter and of A4, the last one not nearly empty', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const { name, path } of templates) {
    await page.goto(path);
    for (const format of ['Letter', 'A4'] as const) {
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      const sheetCount = pageCount(pdf);

      expect.soft(sheetCount, `${name}, ${format}`).toBeLessThanOrEqual(4);
      if (sheetCount > 1) {
        expect.soft(await lastPageUse(pdf), `${name}, ${format}`).toBeGreaterThan(leastUse);
      }
    }
  }
});

test('nothing is cut off at the edge of the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 and US letter less 10 mm at each side, at 96 dots an inch.
  for (const width of [718, 740]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { name, path } of templates) {
      await page.goto(path);
      expect.soft(await overflowing(page), `${name}, ${width}`).toEqual([]);
    }
  }
});

/** What is printed of pages that have a short address. */
const printed: Record<string, string> = {
  [paths.join]: paths.short('j'),
  [paths.demands]: paths.short('d'),
  [paths.rights]: paths.short('j'),
  [paths.faqs]: paths.short('f'),
  [paths.print]: paths.short('p'),
};

test('every page that has an address of its own prints a code that opens it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const { name, path } of templates) {
    await page.goto(path);
    const isHidden = (await page.locator('meta[name=robots][content=noindex]').count()) > 0;
    if (isHidden || path.startsWith(paths.handout('demands'))) continue;
    const code = page.getByRole('img', { name: /^https?:/ }).first();
    await expect.soft(code, name).toBeVisible();
    const { pathname } = new URL((await code.getAttribute('aria-label')) ?? 'none:');
    expect.soft(pathname, name).toBe(printed[path] ?? pathname);
  }
});
