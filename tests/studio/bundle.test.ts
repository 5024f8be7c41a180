import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { buildStudio } from '../../scripts/buildStudio.ts';
import { temporaryFolder } from '../lake/testLake.ts';

/** Words that only the glue for running without an account has. */
const glue = ['You, on this machine', 'lake-url', '.localhost`', 'PAU, on this machine'];

const codeIn = (folder: string) =>
  globSync(join(folder, '**/*.js'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

test(
  'a Studio for a hosted project has nothing of the local glue',
  { timeout: 240_000 },
  async () => {
    const settings = { SANITY_STUDIO_PROJECT_ID: 'abcd1234' };
    const hosted = codeIn(await buildStudio(settings, join(temporaryFolder(), 'dist')));
    expect(hosted).toContain('abcd1234');
    expect(glue.filter((words) => hosted.includes(words))).toEqual([]);
  },
);

test('the local Studio has the glue that the other leaves out', { timeout: 240_000 }, async () => {
  // The one that this machine serves: the journeys through the Studio take it over.
  const local = codeIn(await buildStudio());
  expect(glue.filter((words) => !local.includes(words))).toEqual([]);
});
