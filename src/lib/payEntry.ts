import type { OvertimeTier } from './weeklyPay.ts';

/** What was entered about a week, as the fields hold it; an empty place is one's own overtime. */
export interface PayEntry {
  rate: string;
  hours: string;
  days: string;
  place: string;
  after: string;
  times: string;
}

export type PayProblem = 'badRate' | 'badHours' | 'badDays' | 'badOvertime';

function isBetween(text: string, least: number, most: number): boolean {
  const number = Number(text);
  return text !== '' && number >= least && number <= most;
}

/** Returns the first thing wrong with what was entered about a week, or nothing. */
export function payProblem({ rate, hours, days, place, after, times }: PayEntry) {
  const problems: [PayProblem, boolean][] = [
    ['badRate', !isBetween(rate, 1, 500)],
    ['badHours', !isBetween(hours, 0.25, 24)],
    ['badDays', !isBetween(days, 1, 7) || !Number.isInteger(Number(days))],
    [
      'badOvertime',
      place === '' &&
        (after !== '' || times !== '') &&
        !(isBetween(after, 0, 24) && isBetween(times, 1, 5)),
    ],
  ];
  return problems.find(([, isWrong]) => isWrong)?.[0];
}

/** Returns the overtime that counts: the rules of the chosen place, or one's own, or none. */
export function tiersOf(
  { place, after, times }: PayEntry,
  places: readonly { place: string; tiers: readonly OvertimeTier[] }[],
): readonly OvertimeTier[] {
  if (place !== '') return places.find((one) => one.place === place)?.tiers ?? [];
  if (after === '' || times === '') return [];
  return [{ basis: 'day', afterHours: Number(after), multiplier: Number(times) }];
}
