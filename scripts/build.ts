import { existsSync } from 'node:fs';
import { rm, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'astro';

import { startLake } from '../sanity/lake/startLake.ts';
import { headersFile } from '../src/lib/securityHeaders.ts';
import { readSettings } from '../src/lib/settings.ts';

/*
 * Builds the site aside and swaps it in when it is whole: a build that fails leaves the site of
 * the last one where it was. `--out DIR` builds into another folder than dist/, for trials.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const target = resolve(values.out);
const aside = `${target}-next`;
const previous = `${target}-previous`;
/** A trial keeps its content apart as well, so that it may run beside the site's own build. */
const trialCache = target === resolve('dist') ? undefined : `${target}-cache`;

async function buildSite(): Promise<void> {
  await build({
    outDir: aside,
    logLevel: 'warn',
    ...(trialCache === undefined ? {} : { cacheDir: trialCache }),
  });
  await writeFile(join(aside, '_headers'), headersFile());
}

async function swapIn(): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, previous);
  await rename(aside, target);
  await rm(previous, { recursive: true, force: true });
}

async function run(): Promise<void> {
  // A build shows what is published, whatever an editor is working on.
  process.env['CONTENT_PERSPECTIVE'] = 'published';
  const settings = readSettings();
  const lake = settings.SANITY_PROJECT_ID === undefined ? await startLake({ port: 0 }) : undefined;
  if (lake) process.env['LAKE_PORT'] = String(lake.port);
  try {
    await rm(aside, { recursive: true, force: true });
    await buildSite();
    await swapIn();
    console.log(`built ${values.out}/ for ${settings.SITE_URL}`);
  } finally {
    await rm(aside, { recursive: true, force: true });
    if (trialCache !== undefined) await rm(trialCache, { recursive: true, force: true });
    await lake?.close();
  }
}

/** Errors whose message says all: where in the code they arose helps nobody who edits content. */
const explained = new Set(['ContentError', 'DatasetError', 'SettingsError']);

try {
  await run();
} catch (error) {
  if (!(error instanceof Error)) console.error(error);
  else console.error(explained.has(error.name) ? error.message : error);
  process.exitCode = 1;
}
