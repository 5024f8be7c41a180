import { Temporal } from 'temporal-polyfill';

import type { CalendarEvent } from './calendarWords.ts';
import { nextCall } from './eventLists.ts';
import { machineTime } from './eventTime.ts';
import { paths } from './paths.ts';
import { weekOfMonth } from './recurrence.ts';

const context = 'https://schema.org';

/** An event of one place, as search engines are told of it. */
type DescribedCall = Pick<
  CalendarEvent,
  | 'title'
  | 'slug'
  | 'summary'
  | 'startsAt'
  | 'endsAt'
  | 'isTimeKnown'
  | 'timeZone'
  | 'status'
  | 'attendance'
  | 'place'
  | 'afterRsvp'
  | 'recurrence'
  | 'revisions'
>;

interface DescribedEvent extends DescribedCall {
  hosts: { name: string; url?: string | undefined }[];
  speakers: {
    person: { name: string; organization?: { name: string } | undefined };
  }[];
  parent?: DescribedCall | undefined;
  satellites: DescribedCall[];
}

const pageOf = ({ slug }: { slug: string }, site: URL | undefined) =>
  new URL(paths.event(slug), site).href;

const timeOf = ({ isTimeKnown, timeZone }: DescribedCall, wall: string) =>
  isTimeKnown ? machineTime(wall, timeZone) : wall.slice(0, 10);

/** Only another time is a new date for search engines; a place that moved is the event's location. */
function statusOf(event: DescribedCall) {
  const before = event.revisions.findLast(({ previousStartsAt }) => previousStartsAt !== undefined);
  if (event.status === 'cancelled') return { eventStatus: `${context}/EventCancelled` };
  if (before?.previousStartsAt === undefined) return { eventStatus: `${context}/EventScheduled` };
  return {
    eventStatus: `${context}/EventRescheduled`,
    previousStartDate: timeOf(event, before.previousStartsAt),
  };
}

/** What is told after an RSVP is not part of an event here: a place then has its city alone. */
function locationOf(event: DescribedCall, site: URL | undefined) {
  const { attendance, place, afterRsvp } = event;
  if (attendance === 'online' || place === undefined) {
    return { '@type': 'VirtualLocation', url: pageOf(event, site) };
  }
  const { latitude, longitude } = place;
  return {
    '@type': 'Place',
    name: place.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: place.street,
      addressLocality: place.city,
      addressRegion: place.state,
      addressCountry: 'US',
    },
    ...(latitude === undefined || afterRsvp?.hasAddress
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

function callData(event: DescribedCall, site: URL | undefined) {
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: pageOf(event, site),
    startDate: timeOf(event, event.startsAt),
    ...(event.endsAt === undefined ? {} : { endDate: timeOf(event, event.endsAt) }),
    ...statusOf(event),
    eventAttendanceMode: `${context}/${event.attendance === 'online' ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'}`,
    location: locationOf(event, site),
    isAccessibleForFree: true,
  };
}

/** Returns a property for what there is some of. */
const listed = (name: string, values: object[]) => (values.length > 0 ? { [name]: values } : {});

const repeats = { weekly: 'P1W', everyTwoWeeks: 'P2W', monthly: 'P1M' } as const;

function scheduleOf(event: DescribedCall) {
  const { recurrence, startsAt, endsAt, timeZone } = event;
  if (recurrence === undefined) return {};
  const { frequency, lastDay, exceptions } = recurrence;
  const weekday = Temporal.PlainDate.from(startsAt.slice(0, 10)).toLocaleString('en-US', {
    weekday: 'long',
  });
  return {
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: repeats[frequency],
      byDay: `${context}/${weekday}`,
      ...(frequency === 'monthly' ? { byMonthWeek: weekOfMonth(startsAt) } : {}),
      startDate: startsAt.slice(0, 10),
      endDate: lastDay,
      ...(event.isTimeKnown ? { startTime: startsAt.slice(11), endTime: endsAt?.slice(11) } : {}),
      exceptDate: exceptions,
      scheduleTimezone: timeZone,
    },
  };
}

/**
 * Returns an event as linked data (schema.org Event) on its own clock: what everybody may know of it.
 * What comes again is told with the next of its days, at an instant, and how it comes again.
 */
export function eventData(
  event: DescribedEvent,
  organizer: string,
  site: URL | undefined,
  now = Date.now(),
) {
  const { hosts, speakers, parent, satellites } = event;
  const campaign = {
    '@type': 'Organization',
    name: organizer,
    url: new URL(paths.home, site).href,
  };
  return {
    '@context': context,
    ...callData(nextCall(event, now), site),
    ...scheduleOf(event),
    organizer: [
      campaign,
      ...hosts.map(({ name, url }) => ({ '@type': 'Organization', name, url })),
    ],
    ...listed(
      'performer',
      speakers.map(({ person: { name, organization } }) => ({
        '@type': 'Person',
        name,
        ...(organization === undefined
          ? {}
          : { affiliation: { '@type': 'Organization', name: organization.name } }),
      })),
    ),
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'USD',
      url: pageOf(event, site),
    },
    ...(parent === undefined ? {} : { superEvent: callData(parent, site) }),
    ...listed(
      'subEvent',
      satellites.map((satellite) => callData(satellite, site)),
    ),
  };
}
