import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';
import { slugOf } from '../support/templates.ts';

const { endorsements: words, home, navigation, press, endorseForm } = stringsFor('en');
const refOf = (value: unknown) => (value as { _ref: string })._ref;
const nameOf = (reference: unknown) =>
  String(campaign.find(({ _id }) => _id === refOf(reference))!['name']);
const entries = campaign.filter(({ _type }) => _type === 'endorsement');
const speakers = entries
  .filter(({ kind }) => kind === 'announcedSpeaker')
  .map(({ person }) => nameOf(person));
const quoted = entries.find(({ quote }) => quote !== undefined)!;
const quote = campaign.find(({ _id }) => _id === refOf(quoted['quote']))!;

test('calls speakers speakers, in their own count and on their own list', async ({ page }) => {
  expect(speakers).not.toEqual([]);
  await page.goto(paths.endorsements);
  for (const speaker of speakers) {
    await expect(page.getByRole('row').filter({ hasText: speaker })).toContainText(
      words.kinds.announcedSpeaker,
    );
  }
  const counts = page.locator('.box').filter({ hasText: words.counting });
  const count = (kind: keyof typeof words.kindPlural) =>
    counts.getByRole('link', { name: words.kindPlural[kind] });
  await expect(count('announcedSpeaker')).toContainText(String(speakers.length));
  await expect(count('endorsement')).toContainText('0');
  await expect(count('backingUnion')).toContainText('1');

  await count('announcedSpeaker').click();
  await expect(count('announcedSpeaker')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await count('endorsement').click();
  await expect(page.getByText(words.noneTitle)).toBeVisible();
  for (const speaker of speakers) await expect(page.getByText(speaker)).toHaveCount(0);
});

test('shows one union at a time, and has a way back to all', async ({ page }) => {
  await page.goto(paths.endorsements);
  const unions = page.getByRole('navigation', { name: words.byUnion });
  await unions.getByRole('link', { name: words.families.teamsters }).click();
  await expect(page).toHaveURL(paths.endorsementsOfUnion('teamsters'));
  await expect(unions.locator('[aria-current]')).toHaveText(words.families.teamsters);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(1);
  await unions.getByRole('link', { name: words.all }).click();
  await expect(page).toHaveURL(paths.endorsements);
});

test('calls speakers speakers on the home page as well, after the endorsers', async ({ page }) => {
  await page.goto(paths.home);
  const onSet = page
    .locator('.box')
    .filter({ has: page.getByRole('heading', { name: home.onSet }) });

  for (const speaker of speakers) {
    await expect(onSet.getByRole('row').filter({ hasText: speaker })).toContainText(
      words.kinds.announcedSpeaker,
    );
  }
  await expect(onSet.getByRole('row').nth(1)).toContainText(words.kinds.backingUnion);
});

test('gives each entry a kind, a capacity, a date and a source', async ({ page }) => {
  await page.goto(paths.endorsements);

  for (const speaker of speakers) {
    const cells = page.getByRole('row').filter({ hasText: speaker }).getByRole('cell');
    await expect(cells).toHaveCount(5);
    for (const cell of await cells.all()) await expect(cell).toHaveText(/\w{3}/);
  }
});

test.describe('a reporter', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const copied = (origin: string) =>
    new RegExp(
      `^“${String(quote['text'])}”\\nAlex Aguilar Jr\\., business manager, LiUNA Local 724\\n` +
        `The Hollywood Reporter, 2 Sep 2024\\n${origin}/press/quotes/${slugOf(quote)}/$`,
    );

  test('has an attributed quote on the clipboard three clicks from home', async ({ page }) => {
    await page.goto(paths.home);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: navigation.endorsements })
      .first()
      .click();
    await page.getByRole('link', { name: 'LiUNA Local 724', exact: true }).click();
    const button = page.getByRole('button', { name: /words of Alex/ });
    await button.click();

    await expect(button).toContainText(press.copied);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(copied('http://localhost:4321'));
  });

  test('does it with the keyboard too', async ({ page }) => {
    await page.goto(paths.quote(slugOf(quote)));
    await page.getByRole('button', { name: press.copy }).focus();
    await page.keyboard.press('Enter');

    await expect(page.getByRole('button', { name: press.copied })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(String(quote['text']));
  });
});

test('an offer to endorse is refused by name until it is whole, then arrives', async ({ page }) => {
  await page.goto(paths.endorsements);
  await page.getByRole('link', { name: words.howToLink }).click();
  await expect(page.getByRole('heading', { level: 1, name: endorseForm.title })).toBeVisible();

  await page.getByLabel('Union, organization or office').fill('Test Local 7');
  await page.getByLabel('Your name').fill('Kim Test');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('link', { name: 'Enter your role there' })).toBeVisible();

  await page.getByLabel('Your role there').fill('President');
  await page.getByLabel('The organization: it has decided').check();
  await page.getByLabel('Email', { exact: true }).check();
  await page.getByLabel('Your email address').fill('kim@example.com');
  await page.getByLabel('Contact me about this.').check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText(endorseForm.thanksLead)).toBeVisible();
});
