import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { stringsFor } from '../../../src/i18n/strings.ts';
import { eventFeeds, feedLinks, feedSlug, nextDays } from '../../../src/lib/eventFeeds.ts';
import { eventAtom, eventJsonFeed } from '../../../src/lib/eventNews.ts';
import { context, eventWith } from '../../support/calendars.ts';

const now = Date.parse('2026-11-21T12:00Z');
const words = { ...stringsFor('en').calendar, ...stringsFor('en').events };
const regions = [
  { slug: 'los-angeles', name: 'Los Angeles' },
  { slug: 'chicago', name: 'Chicago' },
];
const kind = 'rally';
const rally = { ...eventWith(), kind, region: regions[0]! };
const online = { ...eventWith({ _id: 'call', attendance: 'online' }), kind: 'townHall' };
const at = (day: string) => ({ startsAt: `${day}T11:00`, endsAt: `${day}T12:00` });

const idsBySlug = (events: (typeof rally | typeof online)[], instant = now) =>
  Object.fromEntries(
    eventFeeds<typeof rally | typeof online>(events, regions, words, instant)
      .map(({ slug, events: followed }) => [slug, followed.map(({ _id }) => _id)] as const)
      .filter(([, ids]) => ids.length > 0),
  );

describe('the calendars that people follow', () => {
  test('are all events, each region, online and in person, and each kind', () => {
    expect(idsBySlug([rally, online])).toEqual({
      feed: ['event-rally', 'call'],
      'los-angeles': ['event-rally'],
      online: ['call'],
      'in-person': ['event-rally'],
      rally: ['event-rally'],
      'town-hall': ['call'],
    });
  });

  test('keep what was cancelled, so that it is struck out where people have it', () => {
    expect(idsBySlug([{ ...rally, status: 'cancelled' }])['feed']).toEqual(['event-rally']);
  });

  test('keep what is over for a year', () => {
    expect(idsBySlug([{ ...rally, ...at('2025-12-01') }])['feed']).toEqual(['event-rally']);
    expect(idsBySlug([{ ...rally, ...at('2025-11-01') }])).toEqual({});
  });

  test('keep what comes again until a year after its last day', () => {
    const recurrence = { frequency: 'weekly' as const, lastDay: '2026-03-01', exceptions: [] };
    const weekly = { ...rally, ...at('2025-04-06'), recurrence };
    expect(idsBySlug([weekly])['feed']).toEqual(['event-rally']);
    expect(idsBySlug([weekly], Date.parse('2027-03-05T00:00Z'))).toEqual({});
  });

  test('are found from their lists; the past and pages of several months follow the whole', () => {
    expect(
      ['/events/', '/events/chicago/', '/events/chicago/2027-01/', '/events/past/'].map(feedSlug),
    ).toEqual(['feed', 'chicago', 'chicago', 'feed']);
    expect(feedLinks('/events/chicago/', 'Chicago')).toContainEqual({
      type: 'text/calendar',
      title: 'Chicago',
      path: '/events/chicago.ics',
    });
  });
});

describe('what is to come', () => {
  test('is each event on the next of its days, soonest first, without what is over', () => {
    const recurrence = {
      frequency: 'weekly' as const,
      lastDay: '2027-01-01',
      exceptions: ['2026-11-26'],
    };
    const weekly = { ...rally, _id: 'weekly', ...at('2026-11-05'), recurrence };
    const over = { ...rally, _id: 'over', ...at('2026-11-20') };
    const days = nextDays([rally, over, weekly], now).map(({ _id, startsAt }) => [_id, startsAt]);
    expect(days).toEqual([
      ['weekly', '2026-12-03T11:00'],
      ['event-rally', '2026-12-12T11:00'],
    ]);
  });
});

describe('feeds for readers', () => {
  const title = 'Rally; <b>part</b> & "two" 🎬';
  const news = {
    slug: 'chicago',
    title: 'PAU. Events: Chicago',
    path: '/events/chicago/',
    events: [
      eventWith({
        title,
        sequence: 1,
        revisions: [{ date: '2026-11-01' }, { date: '2026-11-20' }],
        afterRsvp: { hasAddress: true, hasMeetingLink: false },
        place: { name: 'Hall', city: 'Burbank' },
      }),
      eventWith({ slug: 'talk', isTimeKnown: false, isSample: true }),
    ],
  };

  test('as Atom name the day, the hour and its zone, and say what is new', () => {
    const feed = parseAtomFeed(eventAtom(news, context));
    expect(feed).toMatchObject({
      id: 'https://pau.example/events/chicago/',
      title: { value: 'PAU. Events: Chicago' },
      updated: '2026-11-20T00:00:01.000Z',
    });
    expect(feed.links).toContainEqual(
      expect.objectContaining({ rel: 'self', href: 'https://pau.example/events/chicago.xml' }),
    );
    expect(feed.entries).toHaveLength(2);
    expect(feed.entries?.[0]).toMatchObject({
      id: 'https://pau.example/events/rally/',
      title: {
        value: 'Sat 12 Dec 2026, 11:00 AM PST: Rally; &lt;b>part&lt;/b> &amp; "two" 🎬',
        type: 'html',
      },
      published: '2026-11-01T00:00:00.000Z',
      updated: '2026-11-20T00:00:01.000Z',
    });
    expect(feed.entries?.[1]?.title?.value).toBe('Sat 12 Dec 2026: Sample: Rally');
  });

  test('as JSON Feed say the same', () => {
    const feed = parseJsonFeed(JSON.stringify(eventJsonFeed(news, context)));
    expect(feed).toMatchObject({
      feed_url: 'https://pau.example/events/chicago.json',
      home_page_url: 'https://pau.example/events/chicago/',
    });
    expect(feed.items?.[0]).toMatchObject({
      url: 'https://pau.example/events/rally/',
      title: `Sat 12 Dec 2026, 11:00 AM PST: ${title}`,
      content_text: 'Hall, Burbank (address after RSVP)\nCome along.',
      date_modified: '2026-11-20T00:00:01Z',
    });
  });

  test('of nothing to come are the same from one build to the next', () => {
    const empty = { ...news, events: [] };
    expect(parseAtomFeed(eventAtom(empty, context)).entries).toBeUndefined();
    expect(eventAtom(empty, context)).toBe(eventAtom(empty, context));
    expect(eventAtom(empty, context)).toContain('<updated>2023-01-01T00:00:00.000Z</updated>');
  });
});
