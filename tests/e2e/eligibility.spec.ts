import type { Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { watchUnsent } from '../support/unsentWatch.ts';

const { eligibility: words } = stringsFor('en');
const thisYear = String(new Date().getUTCFullYear());

interface Answers {
  role?: string;
  month?: string;
  year?: string;
  live?: string;
  supervises?: string;
}

const result = (page: Page) => page.getByRole('main').getByRole('status');

/** Answers the four questions, as somebody would who is inside all of them, but for some changes. */
async function answer(page: Page, changes: Answers = {}): Promise<void> {
  const answers = { role: 'set-pa', month: '1', year: thisYear, live: 'Yes', supervises: 'No' };
  const { role, month, year, live, supervises } = { ...answers, ...changes };
  await page.getByLabel(words.role).selectOption(role);
  await page.getByLabel(words.month, { exact: true }).selectOption(month);
  await page.getByLabel(words.year, { exact: true }).selectOption(year);
  const group = (name: string) => page.getByRole('group', { name });
  await group(words.liveAction).getByLabel(live, { exact: true }).check();
  await group(words.supervises).getByLabel(supervises, { exact: true }).check();
  await page.getByRole('button', { name: words.show }).click();
}

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
