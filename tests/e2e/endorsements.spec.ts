import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';

const { endorsements: words, home } = stringsFor('en');
const refOf = (value: unknown) => (value as { _ref: string })._ref;
const speakers = campaign
  .filter(({ _type, kind }) => _type === 'endorsement' && kind === 'announcedSpeaker')
  .map(({ person }) => String(campaign.find(({ _id }) => _id === refOf(person))!['name']));

test('lists announced speakers as speakers, and never among endorsements', async ({ page }) => {
  expect(speakers).not.toEqual([]);
  await page.goto(paths.endorsements);
  const boxOf = (name: string) =>
    page.locator('.box').filter({ has: page.getByRole('heading', { name }) });

  for (const speaker of speakers) {
    await expect(boxOf(words.kindPlural.announcedSpeaker)).toContainText(speaker);
    await expect(boxOf(words.kindPlural.endorsement)).not.toContainText(speaker);
    await expect(boxOf(words.kindPlural.backingUnion)).not.toContainText(speaker);
  }
});

test('calls speakers speakers on the home page as well', async ({ page }) => {
  await page.goto(paths.home);
  const onSet = page
    .locator('.box')
    .filter({ has: page.getByRole('heading', { name: home.onSet }) });

  for (const speaker of speakers) {
    await expect(onSet.getByRole('row').filter({ hasText: speaker })).toContainText(
      words.kinds.announcedSpeaker,
    );
  }
});

test('gives each entry a capacity, a date and a source', async ({ page }) => {
  await page.goto(paths.endorsements);

  for (const speaker of speakers) {
    const cells = page.getByRole('row').filter({ hasText: speaker }).getByRole('cell');
    await expect(cells).toHaveCount(4);
    for (const cell of await cells.all()) await expect(cell).toHaveText(/\w{3}/);
  }
});
