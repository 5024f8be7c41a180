import { employerKey } from './employers.ts';
import { own } from './work.ts';
import type { PersonWork, Unit, Work } from './work.ts';

/** Returns the work with something noted about a person. */
export function notePerson(work: Work, key: string, note: PersonWork, now = new Date()): Work {
  const people = {
    ...work.people,
    [key]: { ...own(work.people, key), ...note, at: now.toISOString() },
  };
  return { ...work, people };
}

/** Returns the work with something noted about an employer's unit. */
export function noteUnit(work: Work, key: string, note: Unit, now = new Date()): Work {
  const unit = { ...own(work.units, key), ...note, at: now.toISOString() };
  return { ...work, units: { ...work.units, [key]: unit } };
}

/** Returns the work with how many came to an event without an RSVP. */
export function noteWalkIns(
  work: Work,
  key: string,
  walkIns: number | undefined,
  now = new Date(),
): Work {
  return { ...work, events: { ...work.events, [key]: { walkIns, at: now.toISOString() } } };
}

/** Returns the work with whether somebody came, by the id of their RSVP. */
export function noteAttendance(
  work: Work,
  id: string,
  came: boolean | undefined,
  now = new Date(),
): Work {
  return { ...work, attendance: { ...work.attendance, [id]: { came, at: now.toISOString() } } };
}

/** Returns the work with an employer called by another name from now on, wherever it was typed. */
export function renameEmployer(work: Work, from: string, to: string): Work {
  const key = employerKey(from);
  const names: Record<string, string> = {};
  for (const [typed, name] of Object.entries(work.names)) {
    names[typed] = employerKey(name) === key ? to : name;
  }
  const units = { ...work.units };
  const unit = own(units, key);
  // The unit's size belongs to the employer, not to the spelling; a unit there already stays.
  if (unit && !own(units, employerKey(to))) units[employerKey(to)] = unit;
  return { ...work, units, names: { ...names, [key]: to } };
}
