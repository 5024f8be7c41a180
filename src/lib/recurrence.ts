import { Temporal } from 'temporal-polyfill';
import { RRuleTemporal } from 'rrule-temporal';

import type { WallTime } from './eventTime.ts';

/** An event that may come again, on the same weekday and at the same hour of its own clock. */
export interface Recurring extends WallTime {
  recurrence?:
    | {
        frequency: 'weekly' | 'everyTwoWeeks' | 'monthly';
        /** The last day it may fall on. */
        lastDay: string;
        /** Days on which it does not take place. */
        exceptions: string[];
      }
    | undefined;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Returns a day of the week as calendars write it (RFC 5545): "TH". */
export const weekdayCode = ({ dayOfWeek }: Temporal.PlainDateTime) => weekdays[dayOfWeek - 1] ?? '';

const minutes = { smallestUnit: 'minute' } as const;

/** Returns the latest day on which an event that starts then may come again: a year later. */
export const lastDayLimit = (startsAt: string) =>
  Temporal.PlainDateTime.from(startsAt).toPlainDate().add({ years: 1 }).toString();

/** Returns which weekday of its kind in the month a day is: 1 to 4, or -1 for the last one. */
export function weekOfMonth(startsAt: string): number {
  const { day } = Temporal.PlainDateTime.from(startsAt);
  return day > 28 ? -1 : Math.ceil(day / 7);
}

/**
 * Returns how an event comes again as an RFC 5545 recurrence rule, or nothing when it does not. The
 * end is an instant in UTC, as section 3.3.10 asks of events with a zone. A monthly event keeps its
 * place among the weekdays of the month; what starts after the 28th comes on the last such weekday.
 */
export function recurrenceRule({ startsAt, timeZone, recurrence }: Recurring): string | undefined {
  if (recurrence === undefined) return undefined;
  const start = Temporal.PlainDateTime.from(startsAt);
  const until = Temporal.PlainDate.from(recurrence.lastDay)
    .toPlainDateTime('23:59:59')
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ smallestUnit: 'second' })
    .replace(/[-:]/g, '');
  const how = {
    weekly: 'FREQ=WEEKLY',
    everyTwoWeeks: 'FREQ=WEEKLY;INTERVAL=2',
    monthly: `FREQ=MONTHLY;BYDAY=${weekOfMonth(startsAt)}${weekdayCode(start)}`,
  }[recurrence.frequency];
  return `${how};UNTIL=${until}`;
}

/** Returns every time an event starts, on its own clock, soonest first; the days it leaves out are not among them. */
export function occurrences(event: Recurring): string[] {
  const { startsAt, timeZone, recurrence } = event;
  const rule = recurrenceRule(event);
  if (recurrence === undefined || rule === undefined) return [startsAt];
  const dates = new RRuleTemporal({
    rruleString: rule,
    dtstart: Temporal.PlainDateTime.from(startsAt).toZonedDateTime(timeZone),
    temporal: Temporal,
  }).all();
  const left = new Set(recurrence.exceptions);
  return dates
    .map((date) => date.toPlainDateTime().toString(minutes))
    .filter((wall) => !left.has(wall.slice(0, 10)));
}

/** Returns an event as it is on one of its days: the same, at another time. */
export function onDay<T extends Recurring>(event: T, startsAt: string): T {
  if (startsAt === event.startsAt || event.endsAt === undefined) return { ...event, startsAt };
  const first = Temporal.PlainDateTime.from(event.startsAt);
  const length = first.until(Temporal.PlainDateTime.from(event.endsAt));
  const endsAt = Temporal.PlainDateTime.from(startsAt).add(length).toString(minutes);
  return { ...event, startsAt, endsAt };
}
