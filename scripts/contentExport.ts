import { parseArgs } from 'node:util';

import { startLake } from '../sanity/lake/startLake.ts';
import { createContentClient } from '../src/content/client.ts';
import { readSettings } from '../src/lib/settings.ts';
import { exportContent } from './exportContent.ts';

/*
 * Writes the published content as an importable dataset: npm run content:export -- [FOLDER] [--with-private]
 * Of the local lake, or of the project that SANITY_PROJECT_ID names.
 */
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'with-private': { type: 'boolean', default: false } },
  });
  const [folder = '.data/export'] = positionals;
  const withPrivate = values['with-private'];
  const settings = readSettings();
  const lake = settings.SANITY_PROJECT_ID === undefined ? await startLake({ port: 0 }) : undefined;
  try {
    const client = createContentClient({
      ...settings,
      CONTENT_PERSPECTIVE: 'published',
      ...(lake && { LAKE_PORT: lake.port }),
    });
    const { documents, pictures, samples, withheld } = await exportContent(client, folder, {
      withPrivate,
    });
    console.log(
      `${folder}/campaign.ndjson: ${documents} documents, ${pictures} pictures; ${samples} sample events left out`,
    );
    if (withPrivate) console.log('it holds private details of events: keep it out of git');
    else if (withheld > 0) {
      const events = withheld === 1 ? '1 event' : `${withheld} events`;
      console.log(`private details of ${events} left out; --with-private keeps them`);
    }
  } finally {
    await lake?.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
