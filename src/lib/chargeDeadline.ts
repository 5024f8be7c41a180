/** A day of the calendar, without a clock or a zone; months count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** What can be said of the time limit for a charge about something that happened on a day. */
export type ChargeDeadline =
  | { kind: 'unreadable' | 'future' | 'checkYear' }
  | { kind: 'open' | 'over'; lastDay: CalendarDay; daysLeft: number };

/** NLRA Section 10(b), 29 U.S.C. 160(b): filed and served within six months of the act. */
const monthsToFile = 6;

/** A charge about something older is past its time anyway: such a year is most likely mistyped. */
const yearsBack = 10;

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const dayNumber = ({ year, month, day }: CalendarDay) =>
  Date.UTC(year, month - 1, day) / 86_400_000;

function readDay(text: string): CalendarDay | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  const isReal =
    found.year >= 100 &&
    found.month >= 1 &&
    found.month <= 12 &&
    found.day >= 1 &&
    found.day <= daysIn(found.year, found.month);
  return isReal ? found : undefined;
}

/** Where the sixth month is shorter, its last day counts: the earlier one, to be on the safe side. */
function monthsLater({ year, month, day }: CalendarDay): CalendarDay {
  const count = year * 12 + (month - 1) + monthsToFile;
  const later = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return { ...later, day: Math.min(day, daysIn(later.year, later.month)) };
}

/**
 * Returns the last day on which a charge can be filed and served, counted so that it is never too
 * late; `act` and `today` are days like `2026-11-21`. It knows no holidays and no exceptions.
 */
export function chargeDeadline(act: string, today: string): ChargeDeadline {
  const happened = readDay(act);
  const now = readDay(today);
  if (happened === undefined || now === undefined) return { kind: 'unreadable' };
  if (Math.abs(now.year - happened.year) > yearsBack) return { kind: 'checkYear' };
  if (dayNumber(happened) > dayNumber(now)) return { kind: 'future' };
  const lastDay = monthsLater(happened);
  const daysLeft = dayNumber(lastDay) - dayNumber(now);
  return { kind: daysLeft < 0 ? 'over' : 'open', lastDay, daysLeft };
}
