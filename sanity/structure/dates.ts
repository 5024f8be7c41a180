import { distinctUntilChanged, interval, map, type Observable, startWith } from 'rxjs';

/** Returns the day it is where the Studio is open, as a wall time begins: `2026-11-21`. */
export function today(): string {
  const now = new Date();
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return day.toISOString().slice(0, 10);
}

/** Emits the day it is, at once and whenever another one has begun. */
export const days = (): Observable<string> =>
  interval(60_000).pipe(startWith(0), map(today), distinctUntilChanged());

/** Returns the day six months before another one. */
export function sixMonthsBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 6);
  return date.toISOString().slice(0, 10);
}

/** An event's dates, each as far as it has them. */
interface Dated {
  startsAt?: string;
  endsAt?: string;
  recurrence?: { lastDay?: string };
}

/** When an event is over on its own clock, as GROQ: a series not before its last day. */
export const lastDay = 'coalesce(recurrence.lastDay, endsAt, startsAt)';

/** Returns when an event is over, as `lastDay` finds it. */
export const lastDayOf = ({ recurrence, endsAt, startsAt }: Dated) =>
  recurrence?.lastDay ?? endsAt ?? startsAt;
