import type { AnyForm } from '../forms/definition.ts';
import { employerProgress } from './employers.ts';
import type { EmployerProgress } from './employers.ts';
import type { OpenedRows } from './openRows.ts';
import { groupPeople } from './people.ts';
import type { Person } from './people.ts';
import { tallyPeople } from './tallies.ts';
import type { Tally } from './tallies.ts';
import type { Work } from './work.ts';

/** All that the desk shows about one form; its page and its CLI take it from here. */
export interface Summary {
  readonly people: readonly Person[];
  readonly tallies: readonly Tally[];
  readonly employers: readonly EmployerProgress[];
}

/** Sums up what was sent with one form. */
export function summarize({ entries }: OpenedRows, form: AnyForm, work: Work): Summary {
  const people = groupPeople(entries, form);
  return {
    people,
    tallies: tallyPeople(people, form, work),
    employers: employerProgress(people, work),
  };
}
