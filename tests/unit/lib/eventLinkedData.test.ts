import { describe, expect, test } from 'vitest';

import type { CalendarEvent } from '../../../src/lib/calendarWords.ts';
import { eventData } from '../../../src/lib/eventLinkedData.ts';
import { eventWith } from '../../support/calendars.ts';

const site = new URL('https://example.org');
const before = Date.parse('2026-11-21T12:00Z');
const chicago = {
  timeZone: 'America/Chicago',
  startsAt: '2026-12-12T11:00',
  endsAt: '2026-12-12T13:00',
  place: { name: 'Plaza', city: 'Chicago', state: 'IL' },
} satisfies Partial<CalendarEvent>;
const alone = { hosts: [], speakers: [], satellites: [] };
const dataOf = (
  own: Partial<CalendarEvent> = {},
  around: Partial<typeof alone> = {},
  now = before,
) => eventData({ ...alone, ...around, ...eventWith({ ...chicago, ...own }) }, 'PAU', site, now);

describe('linked data of an event', () => {
  test('has its times with the offset of its own zone', () => {
    expect(dataOf()).toMatchObject({
      '@type': 'Event',
      startDate: '2026-12-12T11:00-06:00',
      endDate: '2026-12-12T13:00-06:00',
      url: 'https://example.org/events/rally/',
      location: { '@type': 'Place', address: { addressLocality: 'Chicago', addressRegion: 'IL' } },
    });
  });

  test('has only the day where the hour is not known, and no end where there is none', () => {
    const data = dataOf({ isTimeKnown: false, endsAt: undefined });
    expect(data.startDate).toBe('2026-12-12');
    expect(data).not.toHaveProperty('endDate');
  });

  test('says that it takes place as announced, also at another place', () => {
    for (const status of ['scheduled', 'moved'] as const) {
      expect(dataOf({ status })).toMatchObject({
        eventStatus: 'https://schema.org/EventScheduled',
      });
    }
  });

  test('says when it would have been, once it is at another time', () => {
    const revisions = [
      { date: '2026-11-01' },
      { date: '2026-11-20', previousStartsAt: '2026-12-05T10:00' },
    ];
    expect(dataOf({ status: 'moved', revisions })).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-12-05T10:00-06:00',
    });
    const cancelled = dataOf({ status: 'cancelled', revisions });
    expect(cancelled).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(cancelled).not.toHaveProperty('previousStartDate');
  });

  test('takes place at its own page when it is online', () => {
    expect(dataOf({ attendance: 'online', place: undefined })).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/events/rally/' },
    });
  });

  test('gives the position of a place, unless its address is told after an RSVP', () => {
    const place = { ...chicago.place, latitude: 41.88, longitude: -87.63 };
    expect(dataOf({ place })).toMatchObject({ location: { geo: { latitude: 41.88 } } });
    const afterRsvp = { hasAddress: true, hasMeetingLink: false };
    expect(JSON.stringify(dataOf({ place, afterRsvp }))).not.toContain('41.88');
  });

  test('names who calls it, who holds it with them and who speaks, and that it is free', () => {
    const data = dataOf(
      {},
      {
        hosts: [{ name: 'Local 724', url: 'https://local.example' }] as never,
        speakers: [
          { person: { name: 'A. Speaker', organization: { name: 'The Guild' } } },
        ] as never,
      },
    );
    expect(data.organizer.map(({ name }) => name)).toEqual(['PAU', 'Local 724']);
    expect(data).toMatchObject({
      performer: [
        {
          '@type': 'Person',
          name: 'A. Speaker',
          affiliation: { '@type': 'Organization', name: 'The Guild' },
        },
      ],
      isAccessibleForFree: true,
      offers: { price: 0, priceCurrency: 'USD' },
    });
  });

  test('holds its satellites, and says what it is a satellite of', () => {
    const satellites = [eventWith({ title: 'New York', slug: 'ny', timeZone: 'America/New_York' })];
    expect(dataOf({}, { satellites: satellites as never })).toMatchObject({
      subEvent: [{ name: 'New York', startDate: '2026-12-12T11:00-05:00' }],
    });
    expect(dataOf({}, { parent: eventWith({ title: 'Main' }) } as never)).toMatchObject({
      superEvent: { name: 'Main', url: 'https://example.org/events/rally/' },
    });
  });

  test('that comes again is told with its next day and how it comes again', () => {
    const recurrence = {
      frequency: 'weekly' as const,
      lastDay: '2027-01-30',
      exceptions: ['2026-12-26'],
    };
    const data = dataOf({ recurrence }, {}, Date.parse('2026-12-20T12:00Z'));
    expect(data).toMatchObject({
      startDate: '2027-01-02T11:00-06:00',
      endDate: '2027-01-02T13:00-06:00',
      eventSchedule: {
        repeatFrequency: 'P1W',
        byDay: 'https://schema.org/Saturday',
        startDate: '2026-12-12',
        endDate: '2027-01-30',
        startTime: '11:00',
        endTime: '13:00',
        exceptDate: ['2026-12-26'],
        scheduleTimezone: 'America/Chicago',
      },
    });
  });

  test('that comes once a month says on which weekday of it', () => {
    const recurrence = { frequency: 'monthly' as const, lastDay: '2027-06-30', exceptions: [] };
    expect(dataOf({ recurrence })).toMatchObject({
      eventSchedule: { repeatFrequency: 'P1M', byMonthWeek: 2 },
    });
  });
});
