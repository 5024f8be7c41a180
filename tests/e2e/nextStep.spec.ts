import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';
import { templates } from '../support/templates.ts';

const { nextStep } = stringsFor('en');
const steps = campaign.filter(({ _type }) => _type === 'nextStep');
const titleFor = (part: string) =>
  String(steps.find(({ pages }) => (pages as string[]).includes(part))!['title']);

test('every page ends with one next step, which leads somewhere else', async ({ page }) => {
  for (const { name, path } of templates) {
    await page.goto(path);
    const step = page.locator('#next-step');
    await expect.soft(step, name).toHaveCount(1);
    const link = step.getByRole('link');
    await expect.soft(link, name).toHaveCount(1);
    expect.soft(await link.getAttribute('href'), name).not.toBe(path);
    // Nothing comes after it but the bar at the thumb, which stands elsewhere, and the back of the sheet.
    const isLast = await step.evaluate((box) => {
      const parts = [...(box.closest('main')?.children ?? [])];
      return parts.findLast((part) => !part.matches('.thumb'))?.contains(box);
    });
    expect.soft(isLast, name).toBe(true);
  }
});

test('the step is the one that organizers chose for the part of the site', async ({ page }) => {
  for (const [path, part] of [
    [paths.home, 'home'],
    [paths.rights, 'rights'],
    [paths.thanks, 'thanks'],
    [paths.withdrawn, 'withdrawn'],
    [paths.search, 'search'],
  ] as const) {
    await page.goto(path);
    await expect.soft(page.locator('#next-step').getByRole('link')).toContainText(titleFor(part));
  }
});

test('a page that nobody chose a step for ends with the form', async ({ page }) => {
  await page.goto(paths.privacy);
  await expect(page.locator('#next-step').getByRole('link')).toHaveAttribute('href', paths.join);
  await expect(page.locator('#next-step')).toContainText(nextStep.title);
});
