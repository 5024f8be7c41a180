import { Temporal } from 'temporal-polyfill';

import { byMoment, callsOf, daysOf } from './eventLists.ts';
import { momentInWords } from './eventTime.ts';
import type { Recurring } from './recurrence.ts';

/** An event in the cell of a day. */
export interface MonthEntry<T> {
  event: T;
  /** Which of its days this is, from 1: an event may last several. */
  dayNumber: number;
}

/** The cell of a day: `2026-12-12`. */
export interface MonthDay<T> {
  date: string;
  entries: MonthEntry<T>[];
}

/** A month as a calendar prints it. */
export interface Month<T> {
  /** `2026-12` */
  month: string;
  /** Weeks from Sunday to Saturday; nothing in the cells before its first day and after its last. */
  weeks: (MonthDay<T> | undefined)[][];
}

const daysOfWeek = 7;

function weeksOf<T>(month: string, entriesOf: (date: string) => MonthEntry<T>[]) {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const cells: (MonthDay<T> | undefined)[] = [
    // Temporal counts from Monday, calendars in the US print Sunday first.
    ...Array.from({ length: first.dayOfWeek % daysOfWeek }, () => undefined),
    ...Array.from({ length: first.daysInMonth }, (_, index) => {
      const date = first.add({ days: index }).toString();
      return { date, entries: entriesOf(date) };
    }),
  ];
  return Array.from({ length: Math.ceil(cells.length / daysOfWeek) }, (_, week) =>
    Array.from({ length: daysOfWeek }, (_, day) => cells[week * daysOfWeek + day]),
  );
}

/**
 * Returns the months that events fall into, each on all its days, and the month of `today`
 * (`2026-11-22`), in their order. Months without events are left out, all but that one.
 */
export function eventMonths<T extends Recurring>(events: T[], today: string): Month<T>[] {
  const entries = byMoment(events.flatMap(callsOf)).flatMap((event) =>
    daysOf(event).map((date, index) => ({ date, event, dayNumber: index + 1 })),
  );
  const byDate = Map.groupBy(entries, ({ date }) => date);
  const months = new Set([...byDate.keys(), today].map((date) => date.slice(0, 7)));
  return [...months].sort().map((month) => ({
    month,
    weeks: weeksOf(month, (date) => byDate.get(date) ?? []),
  }));
}

/** Returns a month in words: "December 2026". */
export const monthName = (month: string) =>
  momentInWords(Date.parse(`${month}-01`), 'UTC', { month: 'long', year: 'numeric' });
