import { resolve } from 'node:path';

import { checkDataset } from './checkDataset.ts';

/*
 * Says whether the site could be built from a dataset file: npm run content:check FILE.ndjson
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('say which file to check: npm run content:check -- sanity/dataset/campaign.ndjson');
  process.exitCode = 1;
} else {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const content = await checkDataset([resolve(file)], today);
    const count = Object.values(content).reduce((sum, documents) => sum + documents.length, 0);
    console.log(`${file}: ${count} documents, nothing to put right`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
