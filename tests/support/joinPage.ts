import type { Locator, Page } from '@playwright/test';

import { joinForm } from '../../src/forms/definitions/join.ts';
import { paths } from '../../src/lib/paths.ts';

/** Every word of the interest form. */
export const words = joinForm.text.en;

/** What a visitor enters; the least that the form takes, and more where given. */
export interface JoinEntry {
  name: string;
  way: keyof typeof words.fields.way.options;
  reach: string;
  note?: string;
  studio?: string;
}

/** Returns the parts of the interest form as a visitor finds them. */
export function joinPage(page: Page) {
  const { fields } = words;
  const box = (label: string): Locator => page.getByRole('textbox', { name: label });
  return {
    form: page.locator(`form[action="/f/${joinForm.id}"]`),
    name: box(fields.name.label),
    way: (option: JoinEntry['way']) =>
      page.getByRole('radio', { name: fields.way.options[option], exact: true }),
    reach: box(fields.reach.label),
    region: page.getByRole('combobox', { name: fields.region.label }),
    role: page.getByRole('combobox', { name: fields.role.label }),
    more: page.getByText(words.more!),
    note: box(fields.note.label),
    studio: box(fields.studio.label),
    consentContact: page.getByRole('checkbox', { name: fields.consentContact.label }),
    send: page.getByRole('button', { name: words.send }),
    summary: page.getByRole('alert'),
  };
}

/** Opens the interest form and waits until its script runs, which it does on the first touch. */
export async function wakeJoinForm(page: Page): Promise<void> {
  await page.goto(paths.join);
  await joinPage(page).name.focus();
  await page.locator('form[data-ready]').waitFor();
}

/** Opens the interest form and fills it in, ready to be sent by its script or by the browser alone. */
export async function fillJoinForm(
  page: Page,
  entry: JoinEntry,
  sender: 'script' | 'browser' = 'script',
): Promise<void> {
  const form = joinPage(page);
  if (sender === 'script') await wakeJoinForm(page);
  else await page.goto(paths.join);
  await form.name.fill(entry.name);
  await form.way(entry.way).check();
  await form.reach.fill(entry.reach);
  await form.region.selectOption('chicago');
  await form.role.selectOption('office-pa');
  if (entry.note !== undefined || entry.studio !== undefined) await form.more.click();
  if (entry.note !== undefined) await form.note.fill(entry.note);
  if (entry.studio !== undefined) await form.studio.fill(entry.studio);
  await form.consentContact.check();
}
