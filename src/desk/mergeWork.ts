import { emptyWork } from './work.ts';
import type { Work } from './work.ts';

/** Something two files of saved work say differently. */
interface WorkConflict {
  /** A contact, or an employer's name. */
  readonly about: string;
  readonly what: string;
  readonly kept: string;
  /** What the other files say, oldest first. */
  readonly dropped: readonly string[];
}

interface MergedWork {
  readonly work: Work;
  readonly conflicts: readonly WorkConflict[];
}

type Note = { readonly at?: string | undefined } & Readonly<Record<string, unknown>>;

/**
 * Puts the saved work of several organizers together. About each person and each employer the newest
 * note counts; what only one file knows is kept, and what two say differently is named.
 */
export function mergeWork(works: readonly Work[]): MergedWork {
  const conflicts: WorkConflict[] = [];
  const merge = <N extends Note>(tables: readonly Readonly<Record<string, N>>[]) =>
    mergeTables(tables, conflicts);
  const people = merge(works.map((work) => work.people));
  const units = merge(works.map((work) => work.units));
  const events = merge(works.map((work) => work.events));
  const attendance = merge(works.map((work) => work.attendance));
  // A name carries no date of its own: the file that was saved last has the say.
  const named = works
    .toSorted((one, other) => (one.savedAt ?? '').localeCompare(other.savedAt ?? ''))
    .map(({ names, savedAt }) =>
      Object.fromEntries(
        Object.entries(names).map(([typed, name]) => [typed, { name, at: savedAt }]),
      ),
    );
  const names = Object.entries(merge(named)).map(([typed, { name }]) => [typed, name] as const);
  const work = {
    ...emptyWork,
    people,
    units,
    events,
    attendance,
    names: Object.fromEntries(names),
  };
  return { work, conflicts };
}

/** Returns a conflict in words for an organizer. */
export function describeConflict({ about, what, kept, dropped }: WorkConflict): string {
  return `${about}: ${what} is "${kept}", the newest; noted elsewhere as "${dropped.join('", "')}"`;
}

function mergeTables<N extends Note>(
  tables: readonly Readonly<Record<string, N>>[],
  conflicts: WorkConflict[],
): Record<string, N> {
  const keys = new Set(tables.flatMap((table) => Object.keys(table)));
  const merged = Array.from(keys, (key): [string, N] => {
    const notes = tables
      .flatMap((table) => (Object.hasOwn(table, key) ? [table[key] as N] : []))
      // What was noted before notes had dates counts as oldest.
      .toSorted((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
    const whole = Object.assign({}, ...notes) as N;
    for (const what of Object.keys(whole).filter((field) => field !== 'at')) {
      const said = new Set(notes.flatMap((note) => (what in note ? [String(note[what])] : [])));
      const kept = String(whole[what]);
      said.delete(kept);
      if (said.size > 0) conflicts.push({ about: key, what, kept, dropped: [...said] });
    }
    return [key, whole];
  });
  return Object.fromEntries(merged);
}
