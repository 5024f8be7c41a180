import { startLake } from '../sanity/lake/startLake.ts';
import { createContentClient } from '../src/content/client.ts';
import { readSettings } from '../src/lib/settings.ts';
import { exportContent } from './exportContent.ts';

/*
 * Writes the published content as an importable dataset: npm run content:export [FOLDER]
 * Of the local lake, or of the project that SANITY_PROJECT_ID names.
 */
const folder = process.argv[2] ?? '.data/export';
try {
  const settings = readSettings();
  const lake = settings.SANITY_PROJECT_ID === undefined ? await startLake({ port: 0 }) : undefined;
  try {
    const client = createContentClient({
      ...settings,
      CONTENT_PERSPECTIVE: 'published',
      ...(lake && { LAKE_PORT: lake.port }),
    });
    const { documents, pictures, samples } = await exportContent(client, folder);
    console.log(
      `${folder}/campaign.ndjson: ${documents} documents, ${pictures} pictures; ${samples} sample events left out`,
    );
  } finally {
    await lake?.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
