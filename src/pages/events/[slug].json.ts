import type { APIRoute, GetStaticPaths } from 'astro';

import { getSite } from '~/content/collections';
import { eventNewsPaths } from '~/content/eventNews';
import { defaultLanguage } from '~/i18n/languages';
import { stringsFor } from '~/i18n/strings';
import { eventJsonFeed, type EventNews } from '~/lib/eventNews';

export const getStaticPaths = (async () =>
  eventNewsPaths(await getSite(), Date.now())) satisfies GetStaticPaths;

export const GET: APIRoute<{ news: EventNews }> = ({ props, site }) => {
  const { calendar: words } = stringsFor(defaultLanguage);
  return Response.json(eventJsonFeed(props.news, { words, site: new URL('/', site) }), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
