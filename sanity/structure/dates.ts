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

/** The last day of an event on its own clock, as GROQ: a series is not over before its last day. */
export const lastDay = 'coalesce(recurrence.lastDay, endsAt, startsAt)';
