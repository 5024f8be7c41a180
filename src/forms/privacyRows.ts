import type { AnyForm, PrivacyText } from './definition.ts';

export interface PrivacyRow extends PrivacyText {
  readonly field: string;
  readonly isRequired: boolean;
  /** Whether it stays readable on the server. */
  readonly isReadable: boolean;
}

/**
 * Returns what a form collects, one row for each field, for the table on the privacy page.
 * @throws when a field has no words there.
 */
export function privacyRows(
  form: AnyForm,
  texts: Readonly<Record<string, PrivacyText>>,
): PrivacyRow[] {
  return form.fields.map(({ name, isRequired }) => {
    const text = texts[name];
    if (!text) throw new Error(`the privacy page has no words for the field "${name}": add them`);
    const isReadable = form.reveals?.includes(name) ?? false;
    return { field: name, isRequired, isReadable, ...text };
  });
}
