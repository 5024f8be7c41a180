/** From how many hours on a day or a week is paid at a multiple of the rate. */
export interface OvertimeTier {
  basis: 'day' | 'week';
  afterHours: number;
  multiplier: number;
}

/** A week of equal days, and what an hour of it is paid. */
export interface WorkWeek {
  /** Dollars an hour. */
  rate: number;
  hoursPerDay: number;
  days: number;
}

/** The pay of a week, in dollars, and how many of its hours are overtime. */
export interface WeeklyPay {
  total: number;
  hours: number;
  overtimeHours: number;
}

/** Adds up a count of hours cut into tiers, each paid more than the one below it. */
function paidHours(hours: number, tiers: readonly OvertimeTier[]) {
  const sorted = tiers.toSorted((a, b) => a.afterHours - b.afterHours);
  const straight = Math.min(hours, sorted[0]?.afterHours ?? hours);
  const weighted = sorted.reduce((sum, { afterHours, multiplier }, index) => {
    const end = Math.min(hours, sorted[index + 1]?.afterHours ?? hours);
    return sum + Math.max(0, end - afterHours) * multiplier;
  }, straight);
  return { straight, weighted };
}

/**
 * Returns what a week pays before taxes. Hours that a day already pays as overtime do not count
 * toward the overtime of the week: no hour is paid extra twice.
 */
export function weeklyPay({ rate, hoursPerDay, days }: WorkWeek, tiers: readonly OvertimeTier[]) {
  const ofBasis = (basis: OvertimeTier['basis']) => tiers.filter((tier) => tier.basis === basis);
  const day = paidHours(hoursPerDay, ofBasis('day'));
  const week = paidHours(day.straight * days, ofBasis('week'));
  const extraOfDays = (day.weighted - day.straight) * days;
  const hours = hoursPerDay * days;
  return {
    total: Math.round((week.weighted + extraOfDays) * rate * 100) / 100,
    hours,
    overtimeHours: hours - week.straight,
  } satisfies WeeklyPay;
}

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Returns an amount as Americans write it: `$1,014.00`. */
export const inDollars = (amount: number) => money.format(amount);
