import type { APIRoute, GetStaticPaths } from 'astro';

import { getSite } from '~/content/collections';
import { eventNewsPaths } from '~/content/eventNews';
import { defaultLanguage } from '~/i18n/languages';
import { stringsFor } from '~/i18n/strings';
import { eventAtom, type EventNews } from '~/lib/eventNews';

export const getStaticPaths = (async () =>
  eventNewsPaths(await getSite(), Date.now())) satisfies GetStaticPaths;

export const GET: APIRoute<{ news: EventNews }> = ({ props, site }) => {
  const { calendar: words } = stringsFor(defaultLanguage);
  return new Response(eventAtom(props.news, { words, site: new URL('/', site) }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
