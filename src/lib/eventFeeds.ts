import { byMoment, narrowedLists, nextCalls } from './eventLists.ts';
import { endInstant } from './eventTime.ts';
import { paths } from './paths.ts';
import { onDay, type Recurring } from './recurrence.ts';

/** How long what is over stays in the calendars that people follow: a year, in milliseconds. */
const keptFor = 365 * 24 * 3_600_000;

/** A list of events that people follow. */
export interface EventFeed<T> {
  /** The last part of its address, as its page has it; "feed" for all events. */
  slug: string;
  title: string;
  /** What is to come and what was over within the last year, cancelled or not. */
  events: T[];
}

type Followed = Recurring & Parameters<typeof narrowedLists>[0][number];

/** Returns the instant after which an event does not come again, in milliseconds since 1970 UTC. */
const lastEnd = (event: Recurring) =>
  event.recurrence === undefined
    ? endInstant(event)
    : endInstant(onDay(event, event.recurrence.lastDay + event.startsAt.slice(10)));

/** Returns the events that calendars hold at an instant: to come, or over within the last year. */
export const keptEvents = <T extends Recurring>(events: T[], now: number): T[] =>
  events.filter((event) => lastEnd(event) > now - keptFor);

/** Returns every list that people can follow, at an instant: each of those that have a page. */
export function eventFeeds<T extends Followed>(
  events: T[],
  regions: { slug: string; name: string }[],
  words: { everywhere: string } & Parameters<typeof narrowedLists>[2],
  now: number,
): EventFeed<T>[] {
  const kept = keptEvents(events, now);
  return [
    { slug: 'feed', title: words.everywhere, events: kept },
    ...narrowedLists(kept, regions, words),
  ];
}

/** Returns the events that are not over at an instant, each on the next of its days, soonest first. */
export const nextDays = <T extends Recurring>(events: T[], now: number): T[] =>
  byMoment(nextCalls(events, now));

/** Returns the name of the feed that goes with a list, by the list's address; all events for the past. */
export function feedSlug(listPath: string): string {
  const slug = listPath.split('/')[2];
  return slug === '' || slug === undefined || listPath === paths.pastEvents ? 'feed' : slug;
}

/** Returns what a list of events can be followed with, for the head of its page. */
export function feedLinks(listPath: string, title: string) {
  const slug = feedSlug(listPath);
  return [
    { type: 'application/atom+xml', title, path: paths.eventFile(slug, 'xml') },
    { type: 'application/feed+json', title, path: paths.eventFile(slug, 'json') },
    { type: 'text/calendar', title, path: paths.eventFile(slug, 'ics') },
  ];
}
