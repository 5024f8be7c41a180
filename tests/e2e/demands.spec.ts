import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';
import { demandWithNight, slugOf } from '../support/templates.ts';

const { demands: words, sources } = stringsFor('en');
const demands = campaign
  .filter(({ _type }) => _type === 'demand')
  .toSorted((a, b) => Number(a['number']) - Number(b['number']));

test('leads from the home page to a demand: today, what we demand, who has it, sources', async ({
  page,
}) => {
  await page.goto(paths.home);
  await page
    .getByRole('main')
    .getByRole('link', { name: String(demandWithNight['title']) })
    .first()
    .click();

  await expect(page).toHaveURL(paths.demand(slugOf(demandWithNight)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    String(demandWithNight['title']),
  );
  for (const name of [words.today, words.weDemand, words.whoHasIt, sources.title]) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
  await expect(page.getByText(String(demandWithNight['want']))).toBeVisible();
});

test('walks through all demands from one to the next', async ({ page }) => {
  await page.goto(paths.demand(slugOf(demands[0]!)));

  for (const demand of demands.slice(1)) {
    await page.getByRole('link', { name: words.next }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(demand['title']));
  }
  await expect(page.getByRole('link', { name: words.next })).toHaveCount(0);
});
