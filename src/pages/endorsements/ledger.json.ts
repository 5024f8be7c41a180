import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { endorsementsFile } from '~/content/endorsementsFile';
import { jsonFile } from '~/lib/dataFiles';

export const GET: APIRoute = async ({ url, site = url }) =>
  jsonFile(endorsementsFile(await getSite(), site));
