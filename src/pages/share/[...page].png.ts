import type { APIRoute, GetStaticPaths } from 'astro';

import { getSite } from '~/content/collections';
import { sharePictures } from '~/content/sharePictures';
import { cachedSharePicture, type SharePicture } from '~/lib/sharePicture';

export const getStaticPaths = (async () =>
  sharePictures(await getSite()).map(({ page, spec }) => ({
    params: { page },
    props: { spec },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ spec: SharePicture }> = async ({ props }) =>
  new Response(new Uint8Array(await cachedSharePicture(props.spec)), {
    headers: { 'Content-Type': 'image/png' },
  });
