import { Temporal } from 'temporal-polyfill';

import { endInstant, startInstant } from './eventTime.ts';
import { occurrences, onDay, type Recurring } from './recurrence.ts';

interface Listed extends Recurring {
  kind: string;
  status: 'scheduled' | 'moved' | 'cancelled';
  parent?: unknown;
  region?: { slug: string } | undefined;
  attendance: 'inPerson' | 'online';
}

/** How far ahead a list repeats an event that comes again; its page and the months show all its days. */
const repeatedFor = 8 * 7 * 24 * 60 * 60 * 1000;

const callsByEvent = new WeakMap<Recurring, Recurring[]>();

/** Returns an event once for each of its days, soonest first: most have one. */
export function callsOf<T extends Recurring>(event: T): T[] {
  // Reading a rule of a year costs some milliseconds, and every list that holds the event asks.
  const calls = callsByEvent.get(event) ?? occurrences(event).map((start) => onDay(event, start));
  callsByEvent.set(event, calls);
  return calls as T[];
}

/** Returns the events that are not over at an instant (milliseconds since 1970 UTC). */
export const notOver = <T extends Recurring>(events: T[], now: number) =>
  events.filter((event) => endInstant(event) > now);

/** Returns an event on its last day: a series is over when that is. */
export const lastCall = <T extends Recurring>(event: T): T => callsOf(event).at(-1) ?? event;

/** Returns an event on its next day; on its last, once that is over. */
export const nextCall = <T extends Recurring>(event: T, now: number): T =>
  callsOf(event).find((call) => endInstant(call) > now) ?? lastCall(event);

/** Returns events by the moment they start, whatever their clocks say, soonest first. */
export const byMoment = <T extends Recurring>(events: T[]): T[] =>
  events
    .map((event) => ({ event, start: startInstant(event) }))
    .sort((a, b) => a.start - b.start)
    .map(({ event }) => event);

/** Sorts by the day on the wall first, so that a day's events stand together whatever their zones. */
function sorted<T extends Recurring>(calls: T[]): T[] {
  return calls
    .map((call) => ({ call, day: call.startsAt.slice(0, 10), start: startInstant(call) }))
    .sort((a, b) => (a.day === b.day ? a.start - b.start : a.day < b.day ? -1 : 1))
    .map(({ call }) => call);
}

/**
 * Returns what is to come at an instant, soonest first: an event that comes again stands there with
 * its next day, however far, and with each more in the eight weeks ahead. A cancelled one is news once.
 */
export const upcomingCalls = <T extends Listed>(events: T[], now: number): T[] =>
  sorted(
    events.flatMap((event) =>
      notOver(callsOf(event), now).filter(
        (call, index) =>
          index === 0 || (event.status !== 'cancelled' && startInstant(call) <= now + repeatedFor),
      ),
    ),
  );

/** Returns each event that is not over at an instant once, a series with its next day, soonest first. */
export const nextCalls = <T extends Recurring>(events: T[], now: number): T[] =>
  sorted(
    notOver(
      events.map((event) => nextCall(event, now)),
      now,
    ),
  );

/** Returns the events that are over at an instant, the latest first; a series when its last day is. */
export const over = <T extends Recurring>(events: T[], now: number): T[] =>
  sorted(
    events.map((event) => nextCall(event, now)).filter((event) => endInstant(event) <= now),
  ).reverse();

/** Returns the events that stand for themselves; satellites are shown with their main event. */
export const mainEvents = <T extends Listed>(events: T[]) =>
  events.filter(({ parent }) => parent === undefined);

/** Returns the events of a region; what is online counts everywhere and is not repeated here. */
export const inRegion = <T extends Listed>(events: T[], regionSlug: string) =>
  events.filter(({ region }) => region?.slug === regionSlug);

/** Returns the events that people attend in one way. */
export const attended = <T extends Listed>(events: T[], attendance: Listed['attendance']) =>
  events.filter((event) => event.attendance === attendance);

/** Returns the events of one kind. */
export const ofKind = <T extends Listed>(events: T[], kind: string) =>
  events.filter((event) => event.kind === kind);

/** Returns the last part of the address of a kind's list: `phone-bank`. */
export const kindSlug = (kind: string) =>
  kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Returns events narrowed in each way that has a list of its own: by region, by attendance, by kind. */
export const narrowedLists = <T extends Listed>(
  events: T[],
  regions: { slug: string; name: string }[],
  words: { online: string; inPerson: string; kinds: Record<string, string> },
) => [
  ...regions.map(({ slug, name }) => ({ slug, title: name, events: inRegion(events, slug) })),
  { slug: 'online', title: words.online, events: attended(events, 'online') },
  { slug: 'in-person', title: words.inPerson, events: attended(events, 'inPerson') },
  ...Object.entries(words.kinds).map(([kind, title]) => ({
    slug: kindSlug(kind),
    title,
    events: ofKind(events, kind),
  })),
];

/** Returns events in groups of one local day each, in the order they came. */
export const byDay = <T extends Recurring>(events: T[]): T[][] => [
  ...Map.groupBy(events, ({ startsAt }) => startsAt.slice(0, 10)).values(),
];

/** Returns events in groups of one year each, in the order they came. */
export const byYear = <T extends Recurring>(events: T[]): [year: string, events: T[]][] => [
  ...Map.groupBy(events, ({ startsAt }) => startsAt.slice(0, 4)),
];

interface Unit {
  _id: string;
  parent?: { _id: string } | undefined;
  satellites: { _id: string }[];
}

/** Returns, by `_id`, the events that make up one action with an event: the main one, then its satellites. */
export function unitsOf<T extends Unit>(events: T[]): (event: T) => T[] {
  const byId = new Map(events.map((event) => [event._id, event]));
  return (event) => {
    const main = byId.get(event.parent?._id ?? event._id) ?? event;
    return [main, ...main.satellites.flatMap(({ _id }) => byId.get(_id) ?? [])];
  };
}

/** A night that ends before this hour belongs to the day it began. */
const nightEnds = 'T06:00';

/** Returns the local days that an event on one of its days takes up: `2026-12-12`. */
export function daysOf({ startsAt, endsAt = startsAt }: Recurring): string[] {
  const first = Temporal.PlainDate.from(startsAt.slice(0, 10));
  const last = Temporal.PlainDate.from(endsAt.slice(0, 10));
  const nights = first.until(last).days - (endsAt.slice(10) <= nightEnds ? 1 : 0);
  return Array.from({ length: Math.max(nights, 0) + 1 }, (_, index) =>
    first.add({ days: index }).toString(),
  );
}
