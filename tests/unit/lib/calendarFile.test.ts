import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { calendarFile } from '../../../src/lib/calendarFile.ts';
import type { CalendarEvent } from '../../../src/lib/calendarWords.ts';
import { endInstant, startInstant } from '../../../src/lib/eventTime.ts';
import { occurrences } from '../../../src/lib/recurrence.ts';
import {
  context,
  eventWith,
  readCalendar,
  readCalendarOtherwise,
  valueOf,
} from '../../support/calendars.ts';
import {
  campaignFile,
  readContent,
  samples,
  samplesFile,
  textsOf,
} from '../../support/starterContent.ts';

const fileOf = (...events: CalendarEvent[]) => calendarFile(events, context);
const read = (own: Partial<CalendarEvent>) => readCalendar(fileOf(eventWith(own)))[0]!;
const milliseconds = (time: { toUnixTime: () => number }) => time.toUnixTime() * 1000;

/** What a clock beside the reader of the calendar shows, in the zone of the event. */
const clockIn = (instant: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('a calendar shows the same times as the page', () => {
  test.each([
    ['America/Los_Angeles', '2026-12-12T11:00', '2026-12-12T12:30'],
    ['America/Chicago', '2026-12-12T13:00', '2026-12-12T14:30'],
    ['America/New_York', '2026-07-04T14:00', '2026-07-04T15:30'],
    ['Pacific/Honolulu', '2026-07-04T14:00', '2026-07-04T15:30'],
    ['UTC', '2026-07-04T14:00', '2026-07-04T15:30'],
  ])('in %s at %s', (timeZone, startsAt, endsAt) => {
    const event = read({ timeZone, startsAt, endsAt });
    expect(milliseconds(event.startDate)).toBe(startInstant({ timeZone, startsAt }));
    expect(milliseconds(event.endDate)).toBe(endInstant({ timeZone, startsAt, endsAt }));
  });

  test.each([
    ['on the evening before clocks go forward', '2027-03-13T22:00', '2027-03-14T01:00'],
    ['over the hour that is skipped', '2027-03-14T01:30', '2027-03-14T03:30'],
    ['in the hour that comes twice: the first one', '2026-11-01T01:30', '2026-11-01T03:00'],
    ['over the hour that comes twice', '2026-10-31T22:00', '2026-11-01T04:00'],
    ['over midnight', '2026-12-31T22:00', '2027-01-01T02:00'],
    ['for three days', '2026-10-30T09:00', '2026-11-01T18:00'],
  ])('%s', (_, startsAt, endsAt) => {
    for (const timeZone of ['America/Los_Angeles', 'America/Chicago', 'America/New_York']) {
      const event = read({ timeZone, startsAt, endsAt });
      expect(milliseconds(event.startDate)).toBe(startInstant({ timeZone, startsAt }));
      expect(milliseconds(event.endDate)).toBe(endInstant({ timeZone, startsAt, endsAt }));
      expect(clockIn(milliseconds(event.startDate), timeZone)).toBe(startsAt);
    }
  });

  test('in a year and a zone with another rule than today’s', () => {
    const own = {
      timeZone: 'America/Mexico_City',
      startsAt: '2021-07-04T14:00',
      endsAt: undefined,
    };
    expect(milliseconds(read(own).startDate)).toBe(startInstant(own));
  });

  test('beside events of other years and zones, in one file', () => {
    const events = [
      eventWith({ startsAt: '2006-03-20T11:00', endsAt: undefined }),
      eventWith({ startsAt: '2026-03-20T11:00', endsAt: undefined }),
      eventWith({ timeZone: 'Europe/London', endsAt: undefined }),
    ];
    const shown = readCalendar(fileOf(...events)).map(({ startDate }) => milliseconds(startDate));
    expect(shown).toEqual(events.map(startInstant));
  });

  test('where only the day is known, as a whole day', () => {
    const event = read({ isTimeKnown: false, endsAt: undefined, startsAt: '2025-02-01T00:00' });
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2025-02-01');
    const days = read({
      isTimeKnown: false,
      startsAt: '2025-02-01T00:00',
      endsAt: '2025-02-02T00:00',
    });
    expect(days.endDate.toString()).toBe('2025-02-03');
  });
});

describe('an event that comes again', () => {
  const weekly = eventWith({
    startsAt: '2026-10-15T18:30',
    endsAt: '2026-10-15T20:30',
    timeZone: 'America/New_York',
    recurrence: {
      frequency: 'weekly',
      lastDay: '2026-12-31',
      exceptions: ['2026-11-26', '2026-12-24'],
    },
  });

  /** Returns the first days that a calendar shows, and whatever it shows beyond those of the page. */
  function readDays(event: CalendarEvent): string[] {
    const days = readCalendar(fileOf(event))[0]!.iterator();
    return Array.from({ length: occurrences(event).length + 1 }, () => days.next() as unknown)
      .filter((day): day is ICAL.Time => day !== undefined && day !== null)
      .map((day) => (day.isDate ? day.toString() : clockIn(milliseconds(day), event.timeZone)));
  }

  test('has the days of its page, across the end of summer time, without those left out', () => {
    const days = readDays(weekly);
    expect(days).toEqual(occurrences(weekly));
    expect(days).toHaveLength(10);
    expect(new Set(days.map((day) => day.slice(11)))).toEqual(new Set(['18:30']));
  });

  test.each([
    ['every two weeks', 'everyTwoWeeks', '2027-01-13T18:30', '2027-06-30'],
    ['monthly, on the last such weekday', 'monthly', '2027-01-30T10:00', '2027-12-31'],
    ['monthly, on the third such weekday', 'monthly', '2027-02-16T10:00', '2028-02-15'],
  ] as const)('has the days of its page when it comes %s', (_, frequency, startsAt, lastDay) => {
    const recurrence = { frequency, lastDay, exceptions: [] };
    const event = eventWith({ startsAt, endsAt: undefined, recurrence });
    expect(readDays(event)).toEqual(occurrences(event));
  });

  test('comes again on whole days where its hour is not known', () => {
    const days = readDays({ ...weekly, isTimeKnown: false, endsAt: undefined });
    expect(days).toEqual(occurrences(weekly).map((day) => day.slice(0, 10)));
  });

  test('has the same days for a second reader of calendars', () => {
    const [event] = readCalendarOtherwise(fileOf(weekly));
    const left = Object.keys(event!.exdate as object).filter((key) => key.includes('T'));
    expect(event!.rrule!.all().map((day) => clockIn(Number(day), 'America/New_York'))).toEqual(
      expect.arrayContaining(occurrences(weekly)),
    );
    expect(left.map((day) => clockIn(Date.parse(day), 'America/New_York'))).toEqual([
      '2026-11-26T18:30',
      '2026-12-24T18:30',
    ]);
  });
});

describe('a subscriber', () => {
  const before = eventWith();
  const moved = eventWith({
    status: 'moved',
    statusNote: 'A day later.',
    startsAt: '2026-12-13T14:00',
    endsAt: '2026-12-13T15:30',
    sequence: 1,
    revisions: [...before.revisions, { date: '2026-11-20', previousStartsAt: before.startsAt }],
  });
  const cancelled = eventWith({
    ...moved,
    status: 'cancelled',
    statusNote: 'Nobody needs to come.',
    sequence: 2,
    revisions: [...moved.revisions, { date: '2026-11-20' }],
  });
  const seen = [before, moved, cancelled].map((event) => readCalendar(fileOf(event))[0]!);

  test('sees one and the same event before and after a move and a cancellation', () => {
    expect(new Set(seen.map(({ uid }) => uid))).toEqual(new Set(['event-rally@pau.example']));
  });

  test('sees which is the latest, even of two changes on one day', () => {
    expect(seen.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    for (const name of ['last-modified', 'dtstamp']) {
      const times = seen.map((event) => valueOf(event, name)!);
      expect(times).toEqual([
        '2026-11-01T00:00:00Z',
        '2026-11-20T00:00:01Z',
        '2026-11-20T00:00:02Z',
      ]);
    }
  });

  test('sees the new time, and then that it is cancelled and why', () => {
    expect(seen.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-12-12T11:00:00',
      '2026-12-13T14:00:00',
      '2026-12-13T14:00:00',
    ]);
    expect(seen.map((event) => valueOf(event, 'status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ]);
    expect(seen.map(({ summary }) => summary)).toEqual([
      'Rally',
      'Moved: Rally',
      'Cancelled: Rally',
    ]);
    expect(seen[2]!.description).toContain('Nobody needs to come.');
  });

  test('is reminded a day and an hour before, and not of what is cancelled', () => {
    const triggers = seen.map(({ component }) =>
      component
        .getAllSubcomponents('valarm')
        .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString()),
    );
    expect(triggers).toEqual([['-P1D', '-PT1H'], ['-P1D', '-PT1H'], []]);
  });

  test('gets the same file from a build of the same content at another time', () => {
    onTestFinished(() => void vi.useRealTimers());
    const file = fileOf(moved);
    vi.useFakeTimers({ now: Date.parse('2031-01-01T12:00Z'), toFake: ['Date'] });
    expect(fileOf(structuredClone(moved))).toBe(file);
  });
});

describe('words', () => {
  const hostile = {
    title: 'Rally, part 2; "live" \\ now\nBEGIN:VALARM\r\nX:🎬🎥',
    summary: `${'A long line with 🎬 and ñ; '.repeat(20)}end`,
  };

  test('with commas, semicolons, line breaks and emoji come back as they were', () => {
    const event = read(hostile);
    expect(event.summary.replace(/\r/g, '')).toBe(hostile.title.replace(/\r/g, ''));
    expect(event.description).toContain(hostile.summary);
    expect(event.component.getAllSubcomponents('valarm')).toHaveLength(2);
  });

  test('come back the same to a second reader', () => {
    const [event] = readCalendarOtherwise(fileOf(eventWith(hostile)));
    expect(event!.summary).toBe(hostile.title.replace(/\r/g, ''));
    expect(event!.description).toContain(hostile.summary);
  });

  test('are folded into lines of at most 75 octets, each ended as the standard says', () => {
    const text = fileOf(eventWith(hostile));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    // No character is cut in two.
    expect(lines.filter((line) => line.includes('\uFFFD'))).toEqual([]);
  });

  test('of an end that is a guess say so', () => {
    expect(read({ isEndApproximate: true }).description).toContain('Until about 12:30 PM PST.');
    expect(read({}).description).not.toContain('Until about');
  });

  test('mark what is only an example', () => {
    expect(read({ isSample: true }).summary).toBe('Sample: Rally');
  });
});

describe('the place', () => {
  const position = { latitude: 34.18, longitude: -118.31 };
  const place = { name: 'Plaza', city: 'Burbank', state: 'CA', ...position };

  test('is in a line, with its position', () => {
    const event = read({ place });
    expect(event.location).toBe('Plaza, Burbank, CA');
    expect(valueOf(event, 'geo')).toBe('34.18,-118.31');
  });

  test('that is told after an RSVP is the city alone, without a position', () => {
    const event = read({ place, afterRsvp: { hasAddress: true, hasMeetingLink: false } });
    expect(event.location).toBe('Plaza, Burbank, CA (address after RSVP)');
    expect(valueOf(event, 'geo')).toBeUndefined();
  });

  test.each([
    [undefined, 'Online'],
    [{ hasAddress: false, hasMeetingLink: true }, 'Online (link after RSVP)'],
  ])('of an event online is no place', (afterRsvp, words) => {
    expect(read({ attendance: 'online', place: undefined, afterRsvp }).location).toBe(words);
  });

  test('of every sample is public: nothing of what is told after an RSVP stands in a file', async () => {
    const { event: events } = await readContent([campaignFile, samplesFile]);
    const text = calendarFile(events, context).replaceAll('\r\n ', '');
    const places = new Set(events.flatMap(({ place: known }) => (known ? [known.name] : [])));
    const secrets = samples
      .flatMap(({ afterRsvp }) => textsOf(afterRsvp))
      .filter((secret) => secret !== 'afterRsvp' && !places.has(secret));
    expect(secrets.length).toBeGreaterThan(3);
    expect(secrets.filter((secret) => text.replaceAll('\\', '').includes(secret))).toEqual([]);
    expect(readCalendar(calendarFile(events, context))).toHaveLength(events.length);
  });
});

test('a calendar that people follow says its name, its address and how often to look', () => {
  const text = calendarFile([eventWith()], context, {
    title: 'PAU; events, all',
    path: '/events/feed.ics',
  });
  expect(text).toContain('X-WR-CALNAME;VALUE=TEXT:PAU\\; events\\, all\r\n');
  expect(text).toContain('SOURCE;VALUE=URI:https://pau.example/events/feed.ics\r\n');
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
});

test('a calendar of no events is still a calendar', () => {
  expect(readCalendar(fileOf())).toEqual([]);
});
