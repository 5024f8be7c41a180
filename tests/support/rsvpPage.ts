import type { Page } from '@playwright/test';

import { rsvpForm } from '../../src/forms/definitions/rsvp.ts';
import { rsvpSealedForm } from '../../src/forms/definitions/rsvpSealed.ts';
import { receiptIds } from '../../src/forms/fieldIds.ts';
import { rsvpWords } from '../../src/forms/rsvpWords.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';

const { fields, send } = rsvpForm.text.en;
const eitherSend = new RegExp(`${send}|${rsvpSealedForm.text.en.send}`);

/** The words of RSVPs: around the form, in it, and after it. */
export const rsvp = { around: stringsFor('en').rsvp, form: fields, after: rsvpWords('en') };

/** Returns the parts of an RSVP as a visitor finds them. */
export function rsvpPage(page: Page) {
  return {
    day: page.getByRole('combobox', { name: fields.day.label }),
    party: page.getByRole('combobox', { name: fields.party.label }),
    region: page.getByRole('combobox', { name: fields.region.label }),
    send: page.getByRole('button', { name: eitherSend }),
    heading: page.getByRole('heading', { level: 1 }),
    code: page.locator(`#${receiptIds.code}`),
  };
}

/** Answers an invitation by script or by the browser alone, and waits for what comes back. */
export async function answerInvitation(
  page: Page,
  slug: string,
  { party = '1', sender }: { party?: string; sender: 'script' | 'browser' },
): Promise<void> {
  const form = rsvpPage(page);
  await page.goto(paths.eventRsvp(slug));
  if (sender === 'script') {
    await form.party.focus();
    await page.locator('form[data-ready]').waitFor();
  }
  await form.party.selectOption(party);
  await form.region.selectOption('new-york');
  await form.send.click();
  await form.code.waitFor();
}
