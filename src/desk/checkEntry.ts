import { formLang, formText, fieldText } from '../forms/definition.ts';
import type { AnyForm } from '../forms/definition.ts';
import { findForm } from '../forms/forms.ts';
import { siteId } from '../forms/sealedRecord.ts';
import type { SealedRecord } from '../forms/sealedRecord.ts';
import { validate } from '../forms/validate.ts';
import type { Answers } from '../forms/validate.ts';
import type { Refusal } from './openSealed.ts';
import type { SealedRow } from './sealedRow.ts';

interface Checked {
  readonly answers: Answers;
}

/**
 * Returns the answers of an opened entry, or why it cannot be trusted. The seal proves that nobody on
 * the way changed it, not that it came from our form: anybody can seal anything to a public key.
 */
export function checkEntry(row: SealedRow, record: SealedRecord): Checked | Refusal {
  const { _id, form: formId, site } = record;
  if (site !== siteId) {
    return { kind: 'misaddressed', reason: `is sealed for another site, "${site}"` };
  }
  if (row._id !== undefined && row._id !== _id) {
    return { kind: 'swapped', reason: `is sealed as entry "${_id}": it was swapped or replayed` };
  }
  if (row.form !== undefined && row.form !== formId) {
    return {
      kind: 'swapped',
      reason: `is sealed for the form "${formId}", stored under "${row.form}"`,
    };
  }
  const form = findForm(formId);
  if (!form) return { kind: 'misaddressed', reason: `is for a form we do not have, "${formId}"` };
  return checkAnswers(form, record);
}

function checkAnswers(form: AnyForm, record: SealedRecord): Checked | Refusal {
  const lang = formLang(form, record.lang);
  const given = record.consents.filter((consent) => consent.given).map(({ field }) => field);
  const input = { ...record.answers, ...Object.fromEntries(given.map((field) => [field, true])) };
  const checked = validate(form, input, lang);
  const text = formText(form, lang);
  const wrong = checked.ok ? [] : checked.errors.map(({ field }) => field);
  const reworded = record.consents.filter(({ field, version, text: words }) =>
    form.fields.some(
      (known) =>
        known.type === 'consent' &&
        known.name === field &&
        known.version === version &&
        fieldText(text, field).label !== words,
    ),
  );
  if (checked.ok && reworded.length === 0) return { answers: checked.value };
  const version =
    record.formVersion === form.version
      ? ''
      : ` (sent with version ${record.formVersion} of the form, checked by version ${form.version})`;
  const fields = [...wrong, ...reworded.map(({ field }) => field)];
  return {
    kind: 'invalid',
    reason: `breaks the form’s own rules in: ${fields.join(', ')}${version}`,
  };
}
