import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { factsFile } from '~/content/factsFile';
import { jsonFile } from '~/lib/dataFiles';

export const GET: APIRoute = async ({ url, site = url }) =>
  jsonFile(factsFile(await getSite(), site));
