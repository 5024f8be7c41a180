import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { sharePictures } from '~/content/sharePictures';

// What the build draws; it takes this list out again before the site is published.
export const GET: APIRoute = async () => Response.json(sharePictures(await getSite()));
