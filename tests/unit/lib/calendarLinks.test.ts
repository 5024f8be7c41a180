import { describe, expect, test } from 'vitest';

import { calendarLinks, webcal } from '../../../src/lib/calendarLinks.ts';
import { context, eventWith } from '../../support/calendars.ts';

const parametersOf = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('links that put an event into a calendar', () => {
  test('of Google carry its wall time and its zone', () => {
    const { file, google } = calendarLinks(eventWith(), context);
    expect(file).toBe('/events/rally.ics');
    expect(parametersOf(google)).toEqual({
      action: 'TEMPLATE',
      text: 'Rally',
      dates: '20261212T110000/20261212T123000',
      ctz: 'America/Los_Angeles',
      location: 'Plaza, 1 Main St, Burbank, CA',
      details: 'Come along.\nhttps://pau.example/events/rally/',
    });
  });

  test('of Outlook carry the instant', () => {
    expect(parametersOf(calendarLinks(eventWith(), context).outlook)).toMatchObject({
      subject: 'Rally',
      startdt: '2026-12-12T19:00:00.000Z',
      enddt: '2026-12-12T20:30:00.000Z',
    });
  });

  test('of a day without an hour say whole days', () => {
    const links = calendarLinks(eventWith({ isTimeKnown: false, endsAt: undefined }), context);
    expect(parametersOf(links.google)['dates']).toBe('20261212/20261213');
    expect(parametersOf(links.outlook)).toMatchObject({
      startdt: '2026-12-12',
      enddt: '2026-12-13',
      allday: 'true',
    });
  });

  test('keep words with signs of addresses whole', () => {
    const links = calendarLinks(eventWith({ title: 'Pay & rest: 100% #1 + 🎬' }), context);
    expect(parametersOf(links.google)['text']).toBe('Pay & rest: 100% #1 + 🎬');
    expect(parametersOf(links.outlook)['subject']).toBe('Pay & rest: 100% #1 + 🎬');
  });

  test('of an event that comes again follow its file, which knows the days left out', () => {
    const recurrence = { frequency: 'weekly', lastDay: '2027-02-01', exceptions: ['2026-12-26'] };
    const links = calendarLinks(eventWith({ recurrence } as never), context);
    expect(parametersOf(links.google)).toEqual({ cid: 'webcal://pau.example/events/rally.ics' });
    expect(parametersOf(links.outlook)).toEqual({
      url: 'https://pau.example/events/rally.ics',
      name: 'Rally',
    });
  });

  test('tell nothing that is kept until an RSVP', () => {
    const afterRsvp = { hasAddress: true, hasMeetingLink: false };
    const place = { name: 'Hall', city: 'Burbank', latitude: 34.18, longitude: -118.31 };
    const { google, outlook } = calendarLinks(eventWith({ place, afterRsvp }), context);
    for (const link of [google, outlook]) {
      expect(parametersOf(link)['location']).toBe('Hall, Burbank (address after RSVP)');
      expect(link).not.toContain('34.18');
    }
  });
});

test('calendar programs follow a file at its webcal address', () => {
  expect(webcal('/events/feed.ics', context.site)).toBe('webcal://pau.example/events/feed.ics');
});
