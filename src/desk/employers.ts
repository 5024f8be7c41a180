import type { Person } from './people.ts';
import { showAnswer } from './people.ts';
import { own } from './work.ts';
import type { Work } from './work.ts';

/** The field in which a form may ask for a show or a studio. */
export const employerField = 'studio';

/** How far organizing is at one employer. */
export interface EmployerProgress {
  readonly key: string;
  readonly name: string;
  /** Everybody who wrote to us and did not say "not now". */
  readonly interested: number;
  readonly signed: number;
  readonly size: number | undefined;
  readonly goal: number | undefined;
  readonly marks: readonly Mark[];
}

/** A number of people that means something once they have signed, and foretells it when they ask. */
export interface Mark {
  readonly kind: MarkKind;
  readonly needed: number;
  readonly isReachedByInterest: boolean;
  readonly isReachedByCards: boolean;
}

/** The marks in the order in which a drive passes them. */
export const markKinds = ['thirtyPercent', 'majority', 'goal'] as const;
type MarkKind = (typeof markKinds)[number];

/** Returns one spelling for names that differ only in case and spaces. */
export function employerKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Returns where somebody works: what an organizer found out, else what they typed, by its right name. */
export function employerOf(person: Person, work: Work): string {
  const corrected = own(work.people, person.key)?.employer;
  const typed = corrected ?? showAnswer(person.answers[employerField]);
  return own(work.names, employerKey(typed)) ?? typed.trim().replace(/\s+/g, ' ');
}

/** Returns the progress at every employer, most interest first; people without one are left out. */
export function employerProgress(people: readonly Person[], work: Work): EmployerProgress[] {
  const groups = new Map<string, { name: string; people: Person[] }>();
  for (const person of people) {
    const name = employerOf(person, work);
    const key = employerKey(name);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.people.push(person);
    else groups.set(key, { name, people: [person] });
  }
  return [...groups]
    .map(([key, group]) => toProgress(key, group.name, group.people, work))
    .toSorted(
      (one, other) => other.interested - one.interested || one.key.localeCompare(other.key),
    );
}

function toProgress(key: string, name: string, people: Person[], work: Work): EmployerProgress {
  const count = (status: string): number =>
    people.filter((person) => own(work.people, person.key)?.status === status).length;
  const interested = people.length - count('notNow');
  const signed = count('signed');
  const { size, goal } = own(work.units, key) ?? {};
  const marks = [
    // A petition needs 30 % of the unit, an election more than half of it.
    ...(size === undefined
      ? []
      : [
          { kind: 'thirtyPercent' as const, needed: Math.ceil((size * 3) / 10) },
          { kind: 'majority' as const, needed: Math.floor(size / 2) + 1 },
        ]),
    ...(goal === undefined ? [] : [{ kind: 'goal' as const, needed: goal }]),
  ].map((mark) => ({
    ...mark,
    isReachedByInterest: interested >= mark.needed,
    isReachedByCards: signed >= mark.needed,
  }));
  return { key, name, interested, signed, size, goal, marks };
}
