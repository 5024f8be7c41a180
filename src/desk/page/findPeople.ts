import { showAnswer } from '../people.ts';
import type { Person } from '../people.ts';
import { own } from '../work.ts';
import type { Status, Work } from '../work.ts';
import type { Column } from './columns.ts';

/** What an organizer looks for, and in which order. */
export interface Search {
  readonly text: string;
  /** The hash of a receipt's code that was typed as text. */
  readonly receipt?: string | undefined;
  readonly status: Status | 'every';
  readonly sortBy: string;
  readonly isDescending: boolean;
}

/** Returns where an organizer stands with somebody. */
export function statusOf(person: Person, work: Work): Status {
  return own(work.people, person.key)?.status ?? 'new';
}

/** Returns the people that match a search, in its order. */
export function findPeople(
  people: readonly Person[],
  columns: readonly Column[],
  work: Work,
  { text, receipt, status, sortBy, isDescending }: Search,
): Person[] {
  const wanted = text.trim().toLowerCase();
  const found = people.filter(
    (person) =>
      (status === 'every' || statusOf(person, work) === status) &&
      (wanted === '' ||
        isReceiptOf(person, receipt) ||
        haystack(person, columns, work).includes(wanted)),
  );
  const column = columns.find(({ id }) => id === sortBy);
  const valueOf = (person: Person): string =>
    column ? column.show(person, work) : statusOf(person, work);
  const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const sorted = found
    .map((person) => ({ person, value: valueOf(person) }))
    .sort((one, other) => order.compare(one.value, other.value));
  const ordered = sorted.map(({ person }) => person);
  return isDescending ? ordered.reverse() : ordered;
}

/** Whoever reads out the code of a receipt wants their entry found, whatever name it has. */
function isReceiptOf({ entries }: Person, receipt: string | undefined): boolean {
  return receipt !== undefined && entries.some(({ record }) => record.receipt === receipt);
}

function haystack(person: Person, columns: readonly Column[], work: Work): string {
  const shown = columns.map((column) => column.show(person, work));
  const answered = Object.values(person.answers).map(showAnswer);
  return [person.key, ...shown, ...answered].join('\n').toLowerCase();
}
