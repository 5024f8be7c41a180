import { Feed } from 'feed';

import {
  type CalendarContext,
  type CalendarEvent,
  calendarLocation,
  calendarTitle,
  revisedAt,
} from './calendarWords.ts';
import { eventTime } from './eventTime.ts';
import { paths } from './paths.ts';

/** A list of events to come, for feed readers. */
export interface EventNews {
  slug: string;
  title: string;
  /** The page of the list. */
  path: string;
  /** Each on the next of its days, soonest first. */
  events: CalendarEvent[];
}

const instants = (event: CalendarEvent) => ({
  published: revisedAt({ revisions: event.revisions.slice(0, 1), sequence: 0 }),
  updated: revisedAt(event),
});

function entryOf(event: CalendarEvent, { words, site }: CalendarContext) {
  const { fullDay, clock, half, zone } = eventTime(event);
  const when = event.isTimeKnown ? `${fullDay}, ${clock} ${half} ${zone}` : fullDay;
  return {
    url: new URL(paths.event(event.slug), site).href,
    title: `${when}: ${calendarTitle(event, words)}`,
    text: [event.statusNote, calendarLocation(event, words), event.summary]
      .filter(Boolean)
      .join('\n'),
    ...instants(event),
  };
}

/** Returns when a list last changed: its latest entry; the first day there is for a list of none. */
const lastUpdate = (events: CalendarEvent[]) =>
  events
    .map(revisedAt)
    .reduce((a, b) => (a > b ? a : b), revisedAt({ revisions: [], sequence: 0 }));

/** Atom's titles and summaries are declared as HTML: our words are not. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Returns a list of events to come as an Atom feed (RFC 4287). */
export function eventAtom(news: EventNews, context: CalendarContext): string {
  const { href: link } = new URL(news.path, context.site);
  const feed = new Feed({
    id: link,
    link,
    title: news.title,
    updated: new Date(lastUpdate(news.events)),
    generator: false,
    feedLinks: { atom: new URL(paths.eventFile(news.slug, 'xml'), context.site).href },
    author: { name: news.title },
  });
  for (const event of news.events) {
    const { url, title, text, published, updated } = entryOf(event, context);
    feed.addItem({
      id: url,
      link: url,
      title: asHtml(title),
      description: asHtml(text),
      published: new Date(published),
      date: new Date(updated),
    });
  }
  return feed.atom1();
}

/** Returns a list of events to come as JSON Feed (jsonfeed.org, version 1.1). */
export const eventJsonFeed = (news: EventNews, context: CalendarContext) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: news.title,
  home_page_url: new URL(news.path, context.site).href,
  feed_url: new URL(paths.eventFile(news.slug, 'json'), context.site).href,
  items: news.events.map((event) => {
    const { url, title, text, published, updated } = entryOf(event, context);
    return {
      id: url,
      url,
      title,
      content_text: text,
      date_published: published,
      date_modified: updated,
    };
  }),
});
