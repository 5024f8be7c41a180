import { fieldText, formText } from './definition.ts';
import type { AnyForm, FormLang } from './definition.ts';

export interface PrivacyRow {
  readonly field: string;
  readonly what: string;
  readonly why: string;
  readonly isRequired: boolean;
  readonly keptFor: string;
}

/** Returns what a form collects, one row for each field, for the table on the privacy page. */
export function privacyRows(form: AnyForm, lang: FormLang): PrivacyRow[] {
  const text = formText(form, lang);
  return form.fields.map(({ name, isRequired }) => ({
    field: name,
    isRequired,
    ...fieldText(text, name).privacy,
  }));
}
