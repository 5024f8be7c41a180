import { existsSync } from 'node:fs';
import { rm, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'astro';

import { startLake } from '../sanity/lake/startLake.ts';
import { headersFile } from '../src/lib/securityHeaders.ts';
import { readSettings } from '../src/lib/settings.ts';

/** Built aside: a build that fails leaves the site of the last one where it was. */
const target = 'dist';
const aside = 'dist-next';
const previous = 'dist-previous';

async function buildSite(): Promise<void> {
  await build({ outDir: aside, logLevel: 'warn' });
  await writeFile(join(aside, '_headers'), headersFile());
}

async function swapIn(): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(aside, target);
  await rm(previous, { recursive: true, force: true });
}

// A build shows what is published, whatever an editor is working on.
process.env['CONTENT_PERSPECTIVE'] = 'published';
const settings = readSettings();
const lake = settings.SANITY_PROJECT_ID === undefined ? await startLake({ port: 0 }) : undefined;
if (lake) process.env['LAKE_PORT'] = String(lake.port);
try {
  await rm(aside, { recursive: true, force: true });
  await buildSite();
  await swapIn();
  console.log(`built ${target}/ for ${settings.SITE_URL}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(aside, { recursive: true, force: true });
  await lake?.close();
}
