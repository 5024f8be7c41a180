import { SettingsError } from './settings.ts';
import type { Settings } from './settings.ts';

/** A way to reach organizers that needs none of our machines: a phone, Signal, a mailbox. */
export interface ContactLine {
  readonly name: string;
  readonly link: string;
}

/** Where a form's sealed entries go, and to whom they are sealed. */
export type FormDelivery = {
  /** The organizers' public keys; none only where Astro runs alone, without what sets them. */
  readonly recipients: readonly string[];
  /** Where to turn when the form cannot be sent. */
  readonly contacts: readonly ContactLine[];
} & (
  | { readonly to: 'ours' }
  | {
      readonly to: 'service';
      /** The origin of the form service. */
      readonly endpoint: string;
      /** The id of the form there. */
      readonly formId: string;
    }
);

/**
 * Returns how a form is delivered.
 * @throws SettingsError when a form service is named, but not the form's id there.
 */
export function formDelivery(
  settings: Pick<Settings, 'FORM_RECIPIENTS' | 'PUBLIC_FORM_ENDPOINT' | 'PUBLIC_FORM_IDS'>,
  form: string,
  lines: readonly ContactLine[] = [],
): FormDelivery {
  // No more of them than a visitor sees: what an island is told is printed into the page.
  const contacts = lines.map(({ name, link }) => ({ name, link }));
  const recipients = words(settings.FORM_RECIPIENTS);
  const endpoint = settings.PUBLIC_FORM_ENDPOINT;
  if (endpoint === undefined) return { to: 'ours', recipients, contacts };
  const pair = words(settings.PUBLIC_FORM_IDS).find((entry) => entry.startsWith(`${form}=`));
  if (pair === undefined) {
    throw new SettingsError([
      `PUBLIC_FORM_IDS: PUBLIC_FORM_ENDPOINT is set, so it needs the id of the form "${form}" there, like "${form}=xabcdefg"`,
    ]);
  }
  return { to: 'service', recipients, contacts, endpoint, formId: pair.slice(form.length + 1) };
}

function words(list = ''): string[] {
  return list.split(/[\s,]+/).filter((word) => word !== '');
}
