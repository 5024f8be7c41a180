import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { pressKitOf } from '~/content/pressKit';
import { pressKitZip } from '~/lib/pressKit/pressKitZip';

export const GET: APIRoute = async ({ url, site = url }) =>
  new Response(new Uint8Array(await pressKitZip(pressKitOf(await getSite(), site))), {
    headers: { 'Content-Type': 'application/zip' },
  });
