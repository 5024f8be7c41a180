import { fieldText, formText } from '../forms/definition.ts';
import type { AnyForm, Field } from '../forms/definition.ts';
import { employerField, employerKey, employerOf } from './employers.ts';
import type { Person } from './people.ts';
import type { Work } from './work.ts';

/** How many people gave each answer to one question. */
export interface Tally {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly TallyRow[];
}

interface TallyRow {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface Words {
  readonly received: string;
  readonly employer: string;
  readonly none: string;
}

const english: Words = { received: 'Month received', employer: 'Employer', none: 'Not said' };

/** Counts people by every question a form has options for, by month received and by employer. */
export function tallyPeople(people: readonly Person[], form: AnyForm, work: Work): Tally[] {
  const text = formText(form, 'en');
  const byOption = form.fields.filter(hasOptions).map((field) => {
    const words = fieldText(text, field.name);
    const answers = people.map((person) => [person.answers[field.name] ?? ''].flat().map(String));
    const rows = countRows(answers, (value) => words.options?.[value] ?? value);
    const rank = (value: string): number => field.options.indexOf(value) + 1 || Infinity;
    const ordered = rows.toSorted((one, other) => rank(one.value) - rank(other.value));
    return { id: field.name, label: words.label, rows: ordered };
  });
  const months = people.map(({ receivedOn }) => [receivedOn?.slice(0, 7) ?? '']);
  const received = countRows(months, String).toSorted(byValue);
  const tallies = [...byOption, { id: 'received', label: english.received, rows: received }];
  if (!form.fields.some(({ name }) => name === employerField)) return tallies;
  return [...tallies, { id: 'employer', label: english.employer, rows: byEmployer(people, work) }];
}

function byEmployer(people: readonly Person[], work: Work): TallyRow[] {
  const names = new Map<string, string>();
  const keys = people.map((person) => {
    const name = employerOf(person, work);
    const key = employerKey(name);
    if (!names.has(key)) names.set(key, name);
    return [key];
  });
  const rows = countRows(keys, (key) => names.get(key) ?? key);
  return rows.toSorted((one, other) => other.count - one.count || byValue(one, other));
}

function countRows(
  answers: readonly (readonly string[])[],
  labelOf: (value: string) => string,
): TallyRow[] {
  const counts = new Map<string, number>();
  for (const given of answers) {
    for (const value of given.length > 0 ? given : ['']) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].map(([value, count]) => ({
    value,
    label: value === '' ? english.none : labelOf(value),
    count,
  }));
}

function byValue(one: TallyRow, other: TallyRow): number {
  return one.value.localeCompare(other.value);
}

function hasOptions(field: Field): field is Extract<Field, { options: readonly string[] }> {
  return field.type === 'choice' || field.type === 'select' || field.type === 'checkboxes';
}
