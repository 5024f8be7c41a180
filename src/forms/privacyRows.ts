import type { AnyForm, PrivacyText } from './definition.ts';

export interface PrivacyRow extends PrivacyText {
  readonly field: string;
  readonly isRequired: boolean;
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
    return { field: name, isRequired, ...text };
  });
}
