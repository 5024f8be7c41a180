import { fieldText, formText } from '../forms/definition.ts';
import type { AnyForm } from '../forms/definition.ts';
import { findForm } from '../forms/forms.ts';
import { csv } from '../lib/csv.ts';
import { employerField, employerOf } from './employers.ts';
import type { Entry } from './openRows.ts';
import { showAnswer } from './people.ts';
import type { Person } from './people.ts';
import { own } from './work.ts';
import type { Work } from './work.ts';

/** Returns entries as CSV (RFC 4180), one column for each field and consent. */
export function toCsv(entries: readonly Entry[]): string {
  const ids = [...new Set(entries.map(({ record }) => record.form))];
  const names = [
    ...new Set(ids.flatMap((id) => findForm(id)?.fields.map(({ name }) => name) ?? [])),
  ];
  const about = ['_id', 'form', 'submittedOn', 'receivedOn', 'lang', 'flag'];
  const lines = entries.map(({ record, receivedOn, flag, answers }) => [
    ...[record._id, record.form, record.submittedOn, receivedOn ?? '', record.lang, flag ?? ''],
    ...names.map((name) => showAnswer(answers[name])),
  ]);
  return csv([[...about, ...names], ...lines]);
}

/** Returns a phone bank's list as CSV: who to call, when, about what, and how far we are. */
export function toCallList(people: readonly Person[], form: AnyForm, work: Work): string {
  const text = formText(form, 'en');
  const fields = form.fields.filter(
    ({ name, type }) => type !== 'consent' && name !== employerField,
  );
  const header = [...fields.map(({ name }) => fieldText(text, name).label), 'Employer', 'Status'];
  const lines = people.map((person) => [
    ...fields.map(({ name }) => showAnswer(person.answers[name])),
    employerOf(person, work),
    own(work.people, person.key)?.status ?? 'new',
  ]);
  return csv([header, ...lines]);
}
