import type { APIRoute } from 'astro';

import { factsFileSchema } from '~/content/factsFile';
import { schemaFile } from '~/lib/dataFiles';
import { paths } from '~/lib/paths';

export const GET: APIRoute = ({ url, site = url }) =>
  schemaFile(factsFileSchema, 'Facts', new URL(paths.factsSchema, site));
