import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { showRows, showsFile } from '~/content/showsFile';
import { csvFile } from '~/lib/dataFiles';

export const GET: APIRoute = async ({ url, site = url }) =>
  csvFile(showRows(showsFile(await getSite(), site)));
