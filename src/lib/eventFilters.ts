import { kindSlug, ofKind } from './eventLists.ts';
import { paths } from './paths.ts';

/** What the lists of events can be narrowed to, one at a time. */
export interface EventFilters {
  regions: { slug: string; name: string }[];
  /** The kinds that something is to come of. */
  kinds: { path: string; words: string }[];
  /** The address of the month at the time of the build. */
  month: string;
}

/** Returns today's date where most of the campaign's events are, as `2026-11-22`. */
export const campaignDay = (now: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' }).format(
    now,
  );

/** Returns the filters of the lists of events; kinds come in the order of their words. */
export const eventFilters = (
  regions: EventFilters['regions'],
  upcoming: Parameters<typeof ofKind>[0],
  kindWords: Record<string, string>,
  now: number,
): EventFilters => ({
  regions,
  kinds: Object.entries(kindWords)
    .filter(([kind]) => ofKind(upcoming, kind).length > 0)
    .map(([kind, words]) => ({ path: paths.eventList(kindSlug(kind)), words })),
  month: paths.eventMonth(campaignDay(now).slice(0, 7)),
});
