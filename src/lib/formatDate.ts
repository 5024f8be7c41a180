const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Returns a day, month or year as the call sheet writes it: `21 Nov 2026`, `Nov 2026`, `2026`.
 * It takes what is known and invents no more.
 */
export function formatDate(partialDate: string): string {
  const [year, month, day] = partialDate.split('-');
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  const dayNumber = day === undefined ? undefined : String(Number(day));
  return [dayNumber, monthName, year].filter((word) => word !== undefined).join(' ');
}
