import type { APIRoute } from 'astro';

import { endorsementsFileSchema } from '~/content/endorsementsFile';
import { schemaFile } from '~/lib/dataFiles';
import { paths } from '~/lib/paths';

export const GET: APIRoute = ({ url, site = url }) =>
  schemaFile(
    endorsementsFileSchema,
    'Ledger of endorsements',
    new URL(paths.endorsementsSchema, site),
  );
