import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

import {
  calendarDescription,
  type CalendarContext,
  type CalendarEvent,
  calendarLocation,
  calendarTitle,
  revisedAt,
} from './calendarWords.ts';
import { paths } from './paths.ts';
import { recurrenceRule } from './recurrence.ts';
import type { JCal, JCalProperty } from './zoneRules.ts';

const seconds = { smallestUnit: 'second' } as const;

/** Returns a property of one or more lines of text. */
const text = (name: string, value: string): JCalProperty => [
  name,
  {},
  'text',
  value.replace(/\r\n?/g, '\n'),
];

const longDays = new Map<string, boolean>();

/** Tells whether the clocks of a zone are put back on a day, which then has an hour twice. */
function isLongDay(day: string, timeZone: string): boolean {
  const key = `${day} ${timeZone}`;
  const isLong =
    longDays.get(key) ?? Temporal.PlainDate.from(day).toZonedDateTime(timeZone).hoursInDay > 24;
  longDays.set(key, isLong);
  return isLong;
}

/**
 * Returns a wall time as an instant in UTC where the clocks show it twice, or where the zone is UTC.
 * RFC 5545 says that the first is meant, as our pages do, but not every reader of calendars knows.
 */
function instantOf(wall: string, timeZone: string): string | undefined {
  if (timeZone === 'UTC') return `${wall}:00Z`;
  if (!isLongDay(wall.slice(0, 10), timeZone)) return undefined;
  const local = Temporal.PlainDateTime.from(wall);
  const first = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const second = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  return first.equals(second) ? undefined : first.toInstant().toString(seconds);
}

/** Returns a property with the wall times of an event; days, where its hour is not known. */
function timed(name: string, event: CalendarEvent, ...walls: string[]): JCalProperty {
  const { isTimeKnown, timeZone, recurrence } = event;
  if (!isTimeKnown) return [name, {}, 'date', ...walls.map((wall) => wall.slice(0, 10))];
  const instants = walls.flatMap((wall) => instantOf(wall, timeZone) ?? []);
  // What comes again keeps its hour on the clock, not its distance from UTC.
  const isInUtc = timeZone === 'UTC' || (recurrence === undefined && instants.length > 0);
  if (isInUtc) return [name, {}, 'date-time', ...instants];
  return [name, { tzid: timeZone }, 'date-time', ...walls.map((wall) => `${wall}:00`)];
}

function endOf(event: CalendarEvent): JCalProperty[] {
  if (event.endsAt === undefined) return [];
  if (event.isTimeKnown) return [timed('dtend', event, event.endsAt)];
  // The end of whole days is the day after the last one.
  const dayAfter = Temporal.PlainDateTime.from(event.endsAt).add({ days: 1 }).toString();
  return [timed('dtend', event, dayAfter)];
}

function repetition(event: CalendarEvent): JCalProperty[] {
  const rule = recurrenceRule(event);
  if (event.recurrence === undefined || rule === undefined) return [];
  const { lastDay, exceptions } = event.recurrence;
  // Whole days come again until a day, not until an instant.
  const until = `UNTIL=${lastDay.replaceAll('-', '')}`;
  const own = event.isTimeKnown ? rule : rule.replace(/UNTIL=\w+/, until);
  const hour = event.startsAt.slice(10);
  const left = exceptions.map((day) => `${day}${hour}`);
  return [
    ['rrule', {}, 'recur', ICAL.Recur.fromString(own).toJSON()],
    ...(left.length > 0 ? [timed('exdate', event, ...left)] : []),
  ];
}

/** A position would say more than an address that is kept until an RSVP. */
function position({ place, afterRsvp }: CalendarEvent): JCalProperty[] {
  if (place?.latitude === undefined || afterRsvp?.hasAddress) return [];
  return [['geo', {}, 'float', [place.latitude, place.longitude]]];
}

/** Reminders are the calendar's own: no address is needed for them. */
function reminders(event: CalendarEvent): JCal[] {
  if (event.status === 'cancelled') return [];
  return (event.isTimeKnown ? ['-P1D', '-PT1H'] : ['-P1D']).map((trigger) => [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      text('description', event.title),
      ['trigger', {}, 'duration', trigger],
    ],
    [],
  ]);
}

/** Returns an event as a calendar file holds it (RFC 5545 VEVENT), on the clock of its own zone. */
export function calendarEvent(event: CalendarEvent, context: CalendarContext): JCal {
  const { words, site } = context;
  const revised = revisedAt(event);
  const properties: JCalProperty[] = [
    // It never changes, so that a moved event is the same one to those who have it.
    ['uid', {}, 'text', `${event._id}@${site.host}`],
    ['sequence', {}, 'integer', event.sequence],
    ['dtstamp', {}, 'date-time', revised],
    ['last-modified', {}, 'date-time', revised],
    timed('dtstart', event, event.startsAt),
    ...endOf(event),
    ...repetition(event),
    text('summary', calendarTitle(event, words)),
    text('description', calendarDescription(event, context)),
    text('location', calendarLocation(event, words)),
    ...position(event),
    ['url', {}, 'uri', new URL(paths.event(event.slug), site).href],
    ['status', {}, 'text', event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'],
    ['class', {}, 'text', 'PUBLIC'],
  ];
  return ['vevent', properties, reminders(event)];
}
