import { defaultLanguage } from '../i18n/languages.ts';
import { stringsFor } from '../i18n/strings.ts';
import { eventFeeds, nextDays } from '../lib/eventFeeds.ts';
import type { EventNews } from '../lib/eventNews.ts';
import { paths } from '../lib/paths.ts';
import type { Site } from './joinContent.ts';

/** How many events a feed holds: readers fetch it whole, every hour. Calendars hold all. */
const longestFeed = 50;

/** Returns every list of events to come that feed readers can follow, as routes take it. */
export function eventNewsPaths(
  { settings, events, regions }: Pick<Site, 'settings' | 'events' | 'regions'>,
  now: number,
) {
  const { calendar: words, events: lists } = stringsFor(defaultLanguage);
  const feeds = eventFeeds(nextDays(events, now), regions, { ...words, ...lists }, now);
  return feeds.map(({ slug, title, events: soonest }) => {
    const news: EventNews = {
      slug,
      title: words.feedTitle(settings.name, title),
      path: slug === 'feed' ? paths.events : paths.eventList(slug),
      events: soonest.slice(0, longestFeed),
    };
    return { params: { slug }, props: { news } };
  });
}
