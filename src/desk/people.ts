import type { AnyForm } from '../forms/definition.ts';
import type { Answers } from '../forms/validate.ts';
import { normalizeContact } from './normalizeContact.ts';
import type { Entry } from './openRows.ts';

/** A question somebody answered differently in two entries. */
interface Conflict {
  readonly field: string;
  /** What was answered, oldest first. */
  readonly values: readonly string[];
}

/** Everything one contact has sent with one form. */
export interface Person {
  /** The normalized contact, or the entry's id where a form asks for none. */
  readonly key: string;
  /** Oldest first; the last one counts. */
  readonly entries: readonly Entry[];
  readonly answers: Answers;
  readonly receivedOn: string | undefined;
  readonly conflicts: readonly Conflict[];
}

/** Groups a form's entries by who sent them; what the same contact said differently stays visible. */
export function groupPeople(entries: readonly Entry[], form: AnyForm): Person[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.record.form !== form.id) continue;
    const key = keyOf(entry, form);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, group]) => toPerson(key, group, form));
}

/** Returns an answer in words: options joined, nothing for what was not answered. */
export function showAnswer(answer: Answers[string] | undefined): string {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  return answer?.join('; ') ?? '';
}

function toPerson(key: string, group: Entry[], form: AnyForm): Person {
  const entries = group.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const latest = entries.at(-1);
  if (!latest) throw new Error(`nobody sent anything as "${key}"`);
  const conflicts = form.fields
    // The contact is the same by definition, however it is spelled.
    .filter(({ type }) => type !== 'contact')
    .map(({ name }) => ({ field: name, values: distinct(entries, name) }))
    .filter(({ values }) => values.length > 1);
  return { key, entries, answers: latest.answers, receivedOn: latest.receivedOn, conflicts };
}

function keyOf({ answers, record }: Entry, form: AnyForm): string {
  const contact = form.fields.find((field) => field.type === 'contact');
  const value = contact && showAnswer(answers[contact.name]);
  if (!contact || !value) return `entry:${record._id}`;
  return normalizeContact(showAnswer(answers[contact.wayField]), value);
}

/** The sender's clock may be wrong by a year; the day of receipt is the store's own. */
function dayOf({ receivedOn, record }: Entry): string {
  return receivedOn ?? record.submittedOn;
}

function distinct(entries: readonly Entry[], field: string): string[] {
  const values = new Map<string, string>();
  for (const { answers } of entries) {
    const value = showAnswer(answers[field]);
    if (value !== '') values.set(value.toLowerCase(), value);
  }
  return [...values.values()];
}
