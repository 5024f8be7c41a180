import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { buildStudio } from '../../scripts/buildStudio.ts';

/** Words that only the glue for running without an account has. */
const glue = ['You, on this machine', 'lake-url', '.localhost`', 'PAU, on this machine'];

async function bundleFor(settings: Parameters<typeof buildStudio>[0]): Promise<string> {
  const folder = await buildStudio(settings, join(mkdtempSync(join(tmpdir(), 'studio-')), 'dist'));
  const files = globSync(join(folder, '**/*.js'));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

test(
  'a Studio for a hosted project has nothing of the local glue',
  { timeout: 240_000 },
  async () => {
    const hosted = await bundleFor({ SANITY_STUDIO_PROJECT_ID: 'abcd1234' });
    expect(hosted).toContain('abcd1234');
    expect(glue.filter((words) => hosted.includes(words))).toEqual([]);
  },
);

test('the local Studio has the glue that the other leaves out', { timeout: 240_000 }, async () => {
  const local = await bundleFor({});
  expect(glue.filter((words) => !local.includes(words))).toEqual([]);
});
