import { pagePath, pagesOf } from './paging.ts';
import { paths } from './paths.ts';
import type { Recurring } from './recurrence.ts';

/** What fits a page of its first round trip, with room for long titles. */
export const rowsPerPage = 40;

/** One page of a list of events that may be too long for one. */
export interface EventPage<T> {
  path: string;
  /** The month (`2026-12`) or year that the page holds; nothing on a page of several. */
  period: string | undefined;
  /** Which page of that period it is, from 1, and of how many. */
  number: number;
  count: number;
  items: T[];
}

function pagesBy<T extends Recurring>(
  listPath: string,
  items: T[],
  periodOf: (item: T) => string,
): EventPage<T>[] {
  return [...Map.groupBy(items, periodOf)].flatMap(([period, found]) =>
    pagesOf(found, rowsPerPage).map((page) => ({
      ...page,
      period,
      path: pagePath(`${listPath}${period}/`, page.number),
    })),
  );
}

/**
 * Returns the pages of a list of what is to come: one when it fits, else one for each month or more.
 * The first has the list's own address.
 */
export function upcomingPages<T extends Recurring>(listPath: string, calls: T[]): EventPage<T>[] {
  if (calls.length <= rowsPerPage) {
    return [{ path: listPath, period: undefined, number: 1, count: 1, items: calls }];
  }
  const pages = pagesBy(listPath, calls, ({ startsAt }) => startsAt.slice(0, 7));
  return pages.map((page, index) => (index === 0 ? { ...page, path: listPath } : page));
}

/** Returns the pages of what has been: the latest events, then those of each year. */
export function pastPages<T extends Recurring>(events: T[]): EventPage<T>[] {
  const latest = events.slice(0, rowsPerPage);
  return [
    { path: paths.pastEvents, period: undefined, number: 1, count: 1, items: latest },
    ...pagesBy(paths.pastEvents, events, ({ startsAt }) => startsAt.slice(0, 4)),
  ];
}

type Place = Omit<EventPage<unknown>, 'items'>;

/** Returns the first page of each month or year, for the links to them. */
export const firstOfPeriods = <T extends Place>(pages: T[]) =>
  pages.filter(({ period, number }) => period !== undefined && number === 1);

/** Returns the pages that share a month or year with one of them. */
export const samePeriod = <T extends Place>(pages: T[], { period }: Place) =>
  pages.filter((page) => page.period === period);

/** Returns the address of the page that holds the events of a day, by the day; the last one given wins. */
export const dayPaths = <T extends Recurring>(pages: EventPage<T>[]) =>
  new Map(
    pages.flatMap(({ path, items }) =>
      items.map(({ startsAt }) => [startsAt.slice(0, 10), path] as const),
    ),
  );
