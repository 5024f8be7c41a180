import type { APIRoute } from 'astro';

import { getSite } from '~/content/collections';
import { endorsementRows, endorsementsFile } from '~/content/endorsementsFile';
import { csvFile } from '~/lib/dataFiles';

export const GET: APIRoute = async ({ url, site = url }) =>
  csvFile(endorsementRows(endorsementsFile(await getSite(), site)));
