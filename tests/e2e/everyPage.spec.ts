import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { joinPage } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { templates } from '../support/templates.ts';

const { site, notFound } = stringsFor('en');
const missing = templates.at(-1)!;

test('an address without a page answers 404 with the way back', async ({ page }) => {
  const response = await page.goto(missing.path);
  expect(response?.status()).toBe(404);

  await page.getByRole('main').getByRole('link', { name: notFound.home }).click();
  await expect(page).toHaveURL(paths.home);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is whole without script', async ({ page }) => {
    for (const { name, path } of templates) {
      const response = await page.goto(path);

      expect.soft(response?.status(), name).toBe(path === missing.path ? 404 : 200);
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      for (const label of [site.mainNavigation, site.allPages]) {
        await expect.soft(page.getByRole('navigation', { name: label }), name).toBeVisible();
      }
    }
  });
});

/** How bright a colour is to the eye, from 0 to 255. */
const brightness = (color: string) => {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue;
};

for (const { colorScheme, paper, ink } of [
  { colorScheme: 'dark', paper: [0, 40], ink: [200, 255] },
  { colorScheme: 'light', paper: [230, 255], ink: [0, 40] },
] as const) {
  test(`every page has the paper and the ink of the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const { name, path } of templates) {
      await page.goto(path);
      const { color, backgroundColor } = await page.locator('body').evaluate((body) => {
        const style = getComputedStyle(body);
        return { color: style.color, backgroundColor: style.backgroundColor };
      });
      for (const [shown, [least, most]] of [
        [brightness(backgroundColor), paper],
        [brightness(color), ink],
      ] as const) {
        expect.soft(shown, name).toBeGreaterThanOrEqual(least);
        expect.soft(shown, name).toBeLessThanOrEqual(most);
      }
    }
  });
}

test('in forced colours every action, field and tape keeps a border', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const { name, path } of templates) {
    await page.goto(path);
    // Radio buttons and checkboxes are the browser's own then, drawn without a border of ours.
    const parts = page.locator('.btn, .tape, .vest, [type=text], [type=search], select, textarea');
    const borderless = await parts.evaluateAll((all: HTMLElement[]) =>
      all
        .filter((part) => part.checkVisibility() && part.closest('.vh') === null)
        .filter((part) => getComputedStyle(part).borderBottomStyle === 'none')
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect.soft(borderless, name).toEqual([]);
  }
});

test('in forced colours a chosen answer differs from one that is not', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(paths.join);

  for (const box of [joinPage(page).way('email'), joinPage(page).consentContact]) {
    const before = await box.screenshot();
    await box.check();
    // Away from the box: the focus ring must not pass for the mark.
    await joinPage(page).name.focus();
    expect.soft((await box.screenshot()).equals(before)).toBe(false);
  }
});
