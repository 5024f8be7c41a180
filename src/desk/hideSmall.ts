import type { Tally } from './tallies.ts';

/** A count that few people share points at them. */
const smallest = 5;

/** A tally in which small counts are `null`. */
export interface SharedTally extends Omit<Tally, 'rows'> {
  readonly rows: readonly { value: string; label: string; count: number | null }[];
}

/**
 * Returns the tallies that may leave the organizers' hands: without employers, which are never shared,
 * and without any count under five, or any that could be worked out from the others and their sum.
 */
export function shareTallies(tallies: readonly Tally[]): SharedTally[] {
  return tallies.filter(({ id }) => id !== 'employer').map(hideSmall);
}

function hideSmall(tally: Tally): SharedTally {
  const hidden = new Set(tally.rows.filter(({ count }) => count < smallest));
  // The sum gives a single hidden count away, and a sum of hidden counts that is small itself.
  const bySize = tally.rows.toSorted((one, other) => one.count - other.count);
  for (const row of bySize) {
    const sum = [...hidden].reduce((total, { count }) => total + count, 0);
    if (hidden.size === 0 || (hidden.size > 1 && sum >= smallest)) break;
    hidden.add(row);
  }
  const rows = tally.rows.map((row) => ({ ...row, count: hidden.has(row) ? null : row.count }));
  return { ...tally, rows };
}
