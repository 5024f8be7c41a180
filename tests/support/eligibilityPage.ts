import type { Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';

const { eligibility: words } = stringsFor('en');
const thisYear = String(new Date().getUTCFullYear());

interface Answers {
  role?: string;
  month?: string;
  year?: string;
  live?: string;
  supervises?: string;
}

/** Returns where the page says what the answers mean. */
export const eligibilityResult = (page: Page) => page.getByRole('main').getByRole('status');

/** Answers the four questions, as somebody would who is inside all of them, but for some changes. */
export async function answerEligibility(page: Page, changes: Answers = {}): Promise<void> {
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
