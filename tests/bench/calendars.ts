import { eventNewsPaths } from '../../src/content/eventNews.ts';
import type { Site } from '../../src/content/joinContent.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { calendarFile } from '../../src/lib/calendarFile.ts';
import { eventFeeds } from '../../src/lib/eventFeeds.ts';
import { eventAtom, eventJsonFeed } from '../../src/lib/eventNews.ts';
import { context, eventWith } from '../support/calendars.ts';
import type { BackendRow } from './backend.ts';

const count = 5000;
const zones = [
  ['los-angeles', 'America/Los_Angeles'],
  ['chicago', 'America/Chicago'],
  ['new-york', 'America/New_York'],
  ['atlanta', 'America/New_York'],
  ['texas', 'America/Chicago'],
] as const;
const kinds = ['rally', 'townHall', 'phoneBank', 'picketSupport', 'social', 'training', 'setVisit'];
const words = { ...stringsFor('en').calendar, ...stringsFor('en').events };
const regions = zones.map(([slug]) => ({ slug, name: slug }));
const now = Date.parse('2026-11-21T12:00Z');

/** Events of a year to come, in every region and of every kind; each hundredth comes again for a season. */
const events = Array.from({ length: count }, (_, index) => {
  const [slug, timeZone] = zones[index % zones.length]!;
  const day = new Date(now + (1 + (index % 360)) * 86_400_000).toISOString().slice(0, 10);
  const later = new Date(Date.parse(day) + 90 * 86_400_000).toISOString().slice(0, 10);
  const recurrence = { frequency: 'weekly' as const, lastDay: later, exceptions: [] };
  return {
    ...eventWith({
      _id: `event-${index}`,
      slug: `event-${index}`,
      title: `Rally number ${index}`,
      summary: 'One rally, with satellites at the same moment. Free. Bring a co-worker. '.repeat(3),
      timeZone,
      startsAt: `${day}T11:00`,
      endsAt: `${day}T12:30`,
      ...(index % 100 === 0 ? { recurrence } : {}),
      attendance: index % 4 === 0 ? 'online' : 'inPerson',
    }),
    kind: kinds[index % kinds.length]!,
    region: { slug },
  };
});

const secondsSince = (started: number) => (performance.now() - started) / 1000;

/** Measures what the calendars and feeds of many events cost a build, without writing them. */
export function benchCalendars(): BackendRow[] {
  const started = performance.now();
  const feeds = eventFeeds(events, regions, words, now);
  const files = feeds.map(({ slug, title, events: followed }) =>
    calendarFile(followed, context, { title, path: `/events/${slug}.ics` }),
  );
  const calendars = secondsSince(started);
  const site = { settings: { name: 'PAU' }, events, regions } as unknown as Site;
  for (const { props } of eventNewsPaths(site, now)) {
    const { news } = props;
    eventAtom(news, context);
    JSON.stringify(eventJsonFeed(news, context));
  }
  const all = secondsSince(started);
  const ownStarted = performance.now();
  for (const event of events) calendarFile([event], context);
  const bytes = files.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [
    {
      name: `every feed of ${count} events, ${feeds.length} lists`,
      value: all,
      unit: 's',
      bar: { atMost: 3 },
    },
    { name: 'of that, calendars', value: calendars, unit: 's' },
    { name: 'their size', value: bytes / 1e6, unit: 'MB' },
    { name: `the own files of ${count} events`, value: secondsSince(ownStarted), unit: 's' },
  ];
}
