import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';

import { calendar as words } from '../../src/i18n/en/calendar.ts';
import type { CalendarEvent } from '../../src/lib/calendarWords.ts';

/** The words and the host that calendars in tests are written with. */
export const context = { words, site: new URL('https://pau.example') };

/** Returns an event with everything a calendar needs, and what a test says of it. */
export const eventWith = (own: Partial<CalendarEvent> = {}): CalendarEvent => ({
  _id: 'event-rally',
  title: 'Rally',
  slug: 'rally',
  summary: 'Come along.',
  status: 'scheduled',
  startsAt: '2026-12-12T11:00',
  endsAt: '2026-12-12T12:30',
  isTimeKnown: true,
  isEndApproximate: false,
  timeZone: 'America/Los_Angeles',
  attendance: 'inPerson',
  place: { name: 'Plaza', street: '1 Main St', city: 'Burbank', state: 'CA' },
  sequence: 0,
  revisions: [{ date: '2026-11-01' }],
  isSample: false,
  ...own,
});

/** Returns the events of a calendar file, as a reader sees them that knows zones from the file alone. */
export function readCalendar(text: string): ICAL.Event[] {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Returns the value of a property of an event, as the file has it. */
export const valueOf = (event: ICAL.Event, name: string) =>
  event.component.getFirstPropertyValue(name)?.toString();

/** Returns the events of a calendar file, as a second reader sees them that knows zones by their names. */
export const readCalendarOtherwise = (text: string): VEvent[] =>
  Object.values(sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
