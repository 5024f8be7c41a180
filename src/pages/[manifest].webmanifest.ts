import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { defaultLanguage } from '~/i18n/languages';
import { stringsFor } from '~/i18n/strings';
import { paths } from '~/lib/paths';

/** The site on a home screen: under its own name, or under one that says nothing to others. */
export async function getStaticPaths() {
  const { settings } = await getSite();
  const { neutralName } = stringsFor(defaultLanguage).setMode;
  return [
    {
      params: { manifest: 'site' },
      props: { name: settings.name, shortName: settings.shortName, icon: 'icon' },
    },
    {
      params: { manifest: 'call-sheet' },
      props: { name: neutralName, shortName: neutralName, icon: 'call-sheet' },
    },
  ];
}

interface Props {
  name: string;
  shortName: string;
  icon: string;
}

export const GET: APIRoute<Props> = ({ props: { name, shortName, icon } }) =>
  new Response(
    JSON.stringify({
      name,
      short_name: shortName,
      start_url: paths.home,
      scope: '/',
      display: 'minimal-ui',
      background_color: '#f8f6ef',
      theme_color: '#14130f',
      icons: [192, 512].map((size) => ({
        src: `/${icon}-${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
