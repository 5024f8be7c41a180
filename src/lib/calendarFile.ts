import ICAL from 'ical.js';

import { calendarEvent } from './calendarEvent.ts';
import type { CalendarContext, CalendarEvent } from './calendarWords.ts';
import { type JCal, type JCalProperty, zoneRules } from './zoneRules.ts';

// RFC 5545 counts the blank at the start of a continued line among its 75 octets; the library does not.
ICAL.foldLength = 74;

const year = (date: string) => Number(date.slice(0, 4));

/** Returns the rules of every zone that the events name, for all the years they lie in. */
function zonesOf(events: CalendarEvent[]): JCal[] {
  const timed = events.filter(({ isTimeKnown, timeZone }) => isTimeKnown && timeZone !== 'UTC');
  return [...Map.groupBy(timed, ({ timeZone }) => timeZone)].map(([timeZone, own]) => {
    const first = own.map(({ startsAt }) => year(startsAt)).reduce((a, b) => Math.min(a, b));
    const last = own
      .map(({ startsAt, endsAt, recurrence }) => year(recurrence?.lastDay ?? endsAt ?? startsAt))
      .reduce((a, b) => Math.max(a, b));
    return zoneRules(timeZone, first, last);
  });
}

/** A calendar that people follow. */
export interface FollowedCalendar {
  /** What their calendar lists it as. */
  title: string;
  /** Its own address, without the host. */
  path: string;
}

/** What only a calendar that is read again and again says: its name, its address, how often to read it. */
const followed = ({ title, path }: FollowedCalendar, site: URL): JCalProperty[] => [
  ['name', {}, 'text', title],
  ['x-wr-calname', {}, 'text', title],
  ['source', {}, 'uri', new URL(path, site).href],
  ['refresh-interval', {}, 'duration', 'PT1H'],
  ['x-published-ttl', {}, 'unknown', 'PT1H'],
];

/** Returns the text of a calendar file with some events (RFC 5545); `calendar` when people follow it. */
export function calendarFile(
  events: CalendarEvent[],
  context: CalendarContext,
  calendar?: FollowedCalendar,
): string {
  const properties: JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//${context.site.host}//Events//EN`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ...(calendar === undefined ? [] : followed(calendar, context.site)),
  ];
  const components = [...zonesOf(events), ...events.map((event) => calendarEvent(event, context))];
  return ICAL.stringify(['vcalendar', properties, components]);
}
