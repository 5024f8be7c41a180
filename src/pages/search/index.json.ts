import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { defaultLanguage } from '~/i18n/languages';
import { stringsFor } from '~/i18n/strings';
import { searchEntries } from '~/search/searchEntries';
import { writeIndex } from '~/search/searchIndex';

/** What can be found, loaded when somebody first touches the search field. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  return new Response(writeIndex(searchEntries(site, Date.now(), stringsFor(defaultLanguage))), {
    headers: { 'Content-Type': 'application/json' },
  });
};
