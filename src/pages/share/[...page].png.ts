import type { APIRoute, GetStaticPaths } from 'astro';

import { getSite } from '~/content/collections';
import { sharePictures } from '~/content/sharePictures';
import { cachedSharePicture, type SharePicture } from '~/lib/sharePicture';

// A build writes the pictures itself, from the list beside this: as pages they would cost twice as
// much time as all the HTML.
export const getStaticPaths = (async () =>
  (import.meta.env.PROD ? [] : sharePictures(await getSite())).map(({ page, spec }) => ({
    params: { page },
    props: { spec },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ spec: SharePicture }> = async ({ props }) =>
  new Response(new Uint8Array(await cachedSharePicture(props.spec)), {
    headers: { 'Content-Type': 'image/png' },
  });
