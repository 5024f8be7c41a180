import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import {
  answerEligibility as answer,
  eligibilityResult as result,
} from '../support/eligibilityPage.ts';
import { expect, test } from '../support/journey.ts';
import { watchUnsent } from '../support/unsentWatch.ts';

const { eligibility: words } = stringsFor('en');
for (const [what, changes, step] of [
  ['somebody inside everything', {}, 'sign'],
  ['a role that is not in the list', { role: 'other' }, 'role'],
  ['something that is not live action', { live: 'No' }, 'liveAction'],
  ['somebody who supervises', { supervises: 'Yes' }, 'supervises'],
  ['somebody who worked it long ago', { year: 'earlier' }, 'longAgo'],
] as const) {
  test(`${what} is told what to do next, with the way to an organizer`, async ({ page }) => {
    await page.goto(paths.eligibility);
    await answer(page, changes);
    await expect(result(page).getByText(words.steps[step].title)).toBeVisible();
    for (const other of Object.keys(words.steps) as (keyof typeof words.steps)[]) {
      if (other === step) continue;
      await expect.soft(result(page).getByText(words.steps[other].title)).toBeHidden();
    }
    await expect(result(page).getByRole('link', { name: words.ask })).toHaveAttribute(
      'href',
      paths.join,
    );
  });
}

test('asks for what is missing, and takes back what it said when an answer changes', async ({
  page,
}) => {
  await page.goto(paths.eligibility);
  await page.getByRole('button', { name: words.show }).click();
  await expect(result(page).getByText(words.missing)).toBeVisible();

  await answer(page);
  await expect(result(page).getByText(words.steps.sign.title)).toBeVisible();
  await page.getByLabel(words.role).selectOption('other');
  await expect(result(page).getByText(words.steps.sign.title)).toBeHidden();
});

test('the answers never leave the page, nor stay in it', async ({ page }) => {
  await page.goto(paths.eligibility);
  const { asked, kept } = watchUnsent(page);
  await answer(page, { role: 'other' });
  await expect(result(page).getByText(words.steps.role.title)).toBeVisible();
  expect(asked).toEqual([]);
  expect(await kept()).toEqual({ stored: 0, cookies: '', address: paths.eligibility });

  await page.reload();
  await expect(page.getByLabel(words.role)).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list says the same as the questions', async ({ page }) => {
    await page.goto(paths.eligibility);
    await expect(page.getByLabel(words.role)).toBeHidden();
    for (const { question, answer: text } of words.rows) {
      await expect.soft(page.getByText(question, { exact: true })).toBeVisible();
      await expect.soft(page.getByText(text)).toBeVisible();
    }
    await expect(page.getByText(words.needsScript)).toBeVisible();
  });
});
