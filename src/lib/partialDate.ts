/**
 * Returns whether one day, month or year is before another, as far as both are known: a day within a
 * month is not before that month.
 */
export function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}
