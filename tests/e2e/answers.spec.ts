import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';
import { slugOf } from '../support/templates.ts';

const { faq: words } = stringsFor('en');
const faqs = campaign.filter(({ _type }) => _type === 'faq');
// One whose words are stored as they are shown: others carry the key of a figure.
const asked = faqs.find(
  ({ question, shortAnswer }) => !`${String(question)}${String(shortAnswer)}`.includes('{'),
)!;
const question = String(asked['question']);
const shortAnswer = String(asked['shortAnswer']);

test('filters the questions by their words, and asks the network for nothing', async ({ page }) => {
  await page.goto(paths.faqs);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const count = page.getByRole('search').getByRole('status');
  const questions = page.getByRole('heading', { level: 3 });
  await expect(count).toHaveText(`${faqs.length} ${words.answers}`);

  await page.getByRole('searchbox', { name: words.find }).fill(question);

  await expect(count).toHaveText(`1 ${words.answer}`);
  await expect(questions).toHaveText([question]);
  // A group without a match is gone with its heading.
  await expect(page.locator('main section:has(details)')).toHaveCount(5);
  await expect(page.locator('main section:has(details):visible')).toHaveCount(1);

  await page.getByRole('searchbox', { name: words.find }).fill('zzzz');
  await expect(count).toHaveText(`0 ${words.answers}`);
  await expect(questions).toHaveCount(0);

  await page.getByRole('searchbox', { name: words.find }).fill('');
  await expect(questions).toHaveCount(faqs.length);
  expect(requests).toEqual([]);
});

test('keeps filtering without a network, and pressing Enter does not leave the page', async ({
  page,
  context,
}) => {
  await page.goto(paths.faqs);
  await context.setOffline(true);

  await page.getByRole('searchbox', { name: words.find }).fill(question);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 3 })).toHaveText([question]);
  expect(new URL(page.url()).pathname).toBe(paths.faqs);
});

test('leads from a question to its own page, with sources and the day of review', async ({
  page,
}) => {
  await page.goto(paths.faqs);
  await page.getByRole('heading', { level: 3, name: question }).click();
  await expect(page.getByText(shortAnswer)).toBeVisible();

  await page.getByRole('link', { name: words.full }).filter({ hasText: question }).click();

  await expect(page).toHaveURL(paths.faq(slugOf(asked)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
  await expect(page.getByRole('main')).toContainText(stringsFor('en').sources.reviewed);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('opens answers in place and offers no filter that cannot work', async ({ page }) => {
    await page.goto(paths.faqs);
    const answer = page.getByText(shortAnswer);
    await expect(answer).toBeHidden();

    await page.getByRole('heading', { level: 3, name: question }).click();

    await expect(answer).toBeVisible();
    // Nor the box that it would stand in.
    await expect(page.locator('search')).toBeHidden();
  });
});
