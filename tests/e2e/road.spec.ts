import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';

const { road: words, home } = stringsFor('en');
const steps = campaign
  .filter(({ _type }) => _type === 'roadStep')
  .toSorted((a, b) => Number(a['number']) - Number(b['number']));

test('shows the road as a list, in order, each step with who sees what', async ({ page }) => {
  await page.goto(paths.road);
  const entries = page.locator('ol.road > li');
  await expect(entries).toHaveCount(steps.length);
  for (const [index, step] of steps.entries()) {
    const entry = entries.nth(index);
    await expect.soft(entry.getByRole('heading')).toContainText(String(step['title']));
    await expect.soft(entry).toContainText(words.whoSees);
    await expect.soft(entry).toContainText(String(step['whoSees']));
  }
});

test('draws the road on a wide screen, and each stop beside its words on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(paths.road);
  await expect(page.locator('.road-drawing')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(page.locator('.road-drawing')).toBeHidden();
  await expect(page.locator('ol.road .art').first()).toBeVisible();
});

test('says where the campaign stands, with the shows that won', async ({ page }) => {
  await page.goto(paths.road);
  await expect(page.getByRole('heading', { name: home.inTheCan })).toBeVisible();
  for (const production of campaign.filter(({ _type }) => _type === 'production')) {
    await expect
      .soft(page.getByRole('rowheader', { name: String(production['title']) }))
      .toBeVisible();
  }
});
