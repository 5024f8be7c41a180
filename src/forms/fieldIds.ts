import type { AnyForm, OptionsField } from './definition.ts';
import type { FieldError, Values } from './validate.ts';

/** The id of a field's hint in the page. */
export function hintId(name: string): string {
  return `${name}-hint`;
}

/** The id of a field's error message in the page. */
export function errorId(name: string): string {
  return `${name}-error`;
}

/** The id of one option; the first has the field's own, so that an error link lands on it. */
export function optionId(field: OptionsField, option: string): string {
  return option === field.options[0] ? field.name : `${field.name}-${option}`;
}

/** The id of the error summary's heading. */
export const summaryTitleId = 'error-summary-title';

/** Tells whether the folded questions must be open: an error or an answer in them would be hidden. */
export function isMoreOpen(form: AnyForm, values: Values, errors: readonly FieldError[]): boolean {
  return form.fields.some(
    ({ name, part }) =>
      part === 'more' &&
      ((values[name] ?? '').length > 0 || errors.some((error) => error.field === name)),
  );
}

/** The ids of what a page says after a form, which our backend fills in on the built page. */
export const sentIds = { whole: 'sent', rows: 'sent-rows' } as const;

/** The id of the form that changes or cancels an RSVP, shown to who has its code. */
export const rsvpIds = { change: 'rsvp-change' } as const;

/** The ids of the parts of a receipt, which our backend fills in on the built page. */
export const receiptIds = {
  whole: 'receipt',
  code: 'receipt-code',
  agreed: 'receipt-agreed',
  until: 'receipt-until',
} as const;
