import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { factRows, factsFile } from '~/content/factsFile';
import { csvFile } from '~/lib/dataFiles';

export const GET: APIRoute = async ({ url, site = url }) =>
  csvFile(factRows(factsFile(await getSite(), site)));
