import type { APIRoute, GetStaticPaths } from 'astro';

import { getSite } from '~/content/collections';
import { builtHandouts } from '~/print/builtHandouts';

export const getStaticPaths = (async () =>
  (await builtHandouts(await getSite())).map(({ slug, pdf }) => ({
    params: { handout: slug },
    props: { pdf },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pdf: Uint8Array }> = ({ props }) =>
  new Response(new Uint8Array(props.pdf), { headers: { 'Content-Type': 'application/pdf' } });
