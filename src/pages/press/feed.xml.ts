import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { releaseFeed } from '~/content/releaseFeeds';

export const GET: APIRoute = async ({ url, site = url }) =>
  new Response(releaseFeed(await getSite(), site).rss2(), {
    headers: { 'Content-Type': 'application/rss+xml' },
  });
