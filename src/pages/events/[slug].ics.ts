import type { APIRoute, GetStaticPaths } from 'astro';

import { getSite } from '~/content/collections';
import type { JoinedEvent } from '~/content/joinEvents';
import { defaultLanguage } from '~/i18n/languages';
import { stringsFor } from '~/i18n/strings';
import { calendarFile } from '~/lib/calendarFile';
import { eventFeeds, keptEvents } from '~/lib/eventFeeds';
import { paths } from '~/lib/paths';

const { calendar: words, events: lists } = stringsFor(defaultLanguage);

interface Props {
  events: JoinedEvent[];
  /** What calendars that follow the file call it; a single date is taken once, not followed. */
  title: string | undefined;
}

// The calendar of a page stands beside it: of an event, of a list, of all events as "feed".
export const getStaticPaths = (async () => {
  const { settings, events, regions } = await getSite();
  const now = Date.now();
  const feeds = eventFeeds(events, regions, { ...words, ...lists }, now);
  return [
    ...feeds.map((feed) => ({
      params: { slug: feed.slug },
      props: { events: feed.events, title: words.feedTitle(settings.name, feed.title) },
    })),
    ...keptEvents(events, now).map((event) => ({
      params: { slug: event.slug },
      props: { events: [event], title: event.recurrence && event.title },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props, { slug: string }> = ({ params, props, site }) => {
  const { events, title } = props;
  const calendar = title && { title, path: paths.eventFile(params.slug, 'ics') };
  const text = calendarFile(events, { words, site: new URL('/', site) }, calendar || undefined);
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
