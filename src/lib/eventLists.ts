import { endInstant, type WallTime } from './eventTime.ts';

interface Listed extends WallTime {
  parent?: unknown;
  region?: { slug: string } | undefined;
  attendance: 'inPerson' | 'online';
}

/** Returns the events that are not over at an instant (milliseconds since 1970 UTC). */
export const notOver = <T extends WallTime>(events: T[], now: number) =>
  events.filter((event) => endInstant(event) > now);

/** Returns the events that are over at an instant, the latest first. */
export const over = <T extends WallTime>(events: T[], now: number) =>
  events.filter((event) => endInstant(event) <= now).toReversed();

/** Returns the events that stand for themselves; satellites are shown with their main event. */
export const mainEvents = <T extends Listed>(events: T[]) =>
  events.filter(({ parent }) => parent === undefined);

/** Returns the events of a region; what is online counts everywhere and is not repeated here. */
export const inRegion = <T extends Listed>(events: T[], regionSlug: string) =>
  events.filter(({ region }) => region?.slug === regionSlug);

/** Returns the events that people attend in one way. */
export const attended = <T extends Listed>(events: T[], attendance: Listed['attendance']) =>
  events.filter((event) => event.attendance === attendance);

/** Returns events in groups of one local day each, in the order they came. */
export const byDay = <T extends WallTime>(events: T[]): T[][] => [
  ...Map.groupBy(events, ({ startsAt }) => startsAt.slice(0, 10)).values(),
];

/** Returns events in groups of one year each, in the order they came. */
export const byYear = <T extends WallTime>(events: T[]): [year: string, events: T[]][] => [
  ...Map.groupBy(events, ({ startsAt }) => startsAt.slice(0, 4)),
];
