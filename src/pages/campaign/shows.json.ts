import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { showsFile } from '~/content/showsFile';
import { jsonFile } from '~/lib/dataFiles';

export const GET: APIRoute = async ({ url, site = url }) =>
  jsonFile(showsFile(await getSite(), site));
