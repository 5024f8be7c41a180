import { Temporal } from 'temporal-polyfill';

import {
  calendarDescription,
  type CalendarContext,
  type CalendarEvent,
  calendarLocation,
  calendarTitle,
} from './calendarWords.ts';
import { startInstant } from './eventTime.ts';
import { paths } from './paths.ts';

/** The ways to put an event into a calendar. */
export interface CalendarLinks {
  /** The path of its calendar file. */
  file: string;
  google: string;
  outlook: string;
}

const address = (base: string, parameters: Record<string, string>) =>
  `${base}?${new URLSearchParams(parameters).toString()}`;

const compact = (wall: string) => `${wall.replace(/[-:]/g, '')}00`;
const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
const utc = (startsAt: string, timeZone: string) =>
  new Date(startInstant({ startsAt, timeZone })).toISOString();

/** Google reads wall times and the name of a zone; days without hours end before the day after. */
function googleTimes({ startsAt, endsAt = startsAt, isTimeKnown }: CalendarEvent): string {
  if (isTimeKnown) return `${compact(startsAt)}/${compact(endsAt)}`;
  const days = [startsAt.slice(0, 10), dayAfter(endsAt.slice(0, 10))];
  return days.map((day) => day.replaceAll('-', '')).join('/');
}

function outlookTimes(event: CalendarEvent): Record<string, string> {
  const { startsAt, endsAt = startsAt, timeZone, isTimeKnown } = event;
  if (isTimeKnown) return { startdt: utc(startsAt, timeZone), enddt: utc(endsAt, timeZone) };
  const [startdt, enddt] = [startsAt.slice(0, 10), dayAfter(endsAt.slice(0, 10))];
  return { startdt, enddt, allday: 'true' };
}

/** Returns the address at which calendar programs follow a calendar file of the site. */
export const webcal = (path: string, site: URL) => `webcal://${site.host}${path}`;

/**
 * Returns the links that put an event into a calendar. The services' own forms know no days that a
 * repeated event leaves out: they are given its file to follow instead.
 */
export function calendarLinks(event: CalendarEvent, context: CalendarContext): CalendarLinks {
  const { words, site } = context;
  const file = paths.eventFile(event.slug, 'ics');
  const title = calendarTitle(event, words);
  if (event.recurrence !== undefined) {
    return {
      file,
      google: address('https://calendar.google.com/calendar/r', { cid: webcal(file, site) }),
      outlook: address('https://outlook.live.com/calendar/0/addfromweb', {
        url: new URL(file, site).href,
        name: title,
      }),
    };
  }
  const location = calendarLocation(event, words);
  const details = calendarDescription(event, context);
  return {
    file,
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: googleTimes(event),
      ctz: event.timeZone,
      location,
      details,
    }),
    outlook: address('https://outlook.live.com/calendar/0/action/compose', {
      rru: 'addevent',
      subject: title,
      ...outlookTimes(event),
      location,
      body: details,
    }),
  };
}
