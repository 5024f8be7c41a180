import type { APIRoute } from 'astro';

import { showsFileSchema } from '~/content/showsFile';
import { schemaFile } from '~/lib/dataFiles';
import { paths } from '~/lib/paths';

export const GET: APIRoute = ({ url, site = url }) =>
  schemaFile(showsFileSchema, 'Show board', new URL(paths.showsSchema, site));
