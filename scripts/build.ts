import { existsSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'astro';

import { startLake } from '../sanity/lake/startLake.ts';
import { resolveRecipients } from '../src/backend/localRecipients.ts';
import { headersFile } from '../src/lib/securityHeaders.ts';
import { readSettings } from '../src/lib/settings.ts';
import { lockContent } from './contentLock.ts';
import { drawPrivateEvents, writePrivateEvents } from './writePrivateEvents.ts';
import { writeSharePictures } from './writeSharePictures.ts';
import { writeServiceWorker } from './writeServiceWorker.ts';

/*
 * Builds the site aside and swaps it in when it is whole: a build that fails leaves the site of
 * the last one where it was. What only the form backend may know of events goes to dist-private/,
 * never into the site. `--out DIR` builds into another folder than dist/, for trials.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const target = resolve(values.out);
if (!target.startsWith(join(process.cwd(), '/'))) {
  // Elsewhere, Astro renders in a folder that all builds share.
  throw new Error(`--out is "${values.out}": choose a folder inside ${process.cwd()}`);
}
const aside = `${target}-next`;
const previous = `${target}-previous`;
/** A trial keeps what it loaded apart as well, so that it may run beside the site's own build. */
const cacheDir = target === resolve('dist') ? 'node_modules/.astro' : `${target}-cache`;

/** Removes a folder at once: waiting for each of its thousands of files takes several times as long. */
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

async function buildSite(): Promise<void> {
  const unlock = lockContent();
  // Astro tells when content is loaded: from there on, builds do not meet.
  const loaded = { name: 'content-loaded', hooks: { 'astro:build:start': unlock } };
  await build({ outDir: aside, cacheDir, logLevel: 'warn', integrations: [loaded] });
  await writeSharePictures(aside);
  await writeServiceWorker(aside, Date.now());
  await writeFile(join(aside, '_headers'), headersFile());
}

async function swapIn(): Promise<void> {
  remove(previous);
  if (existsSync(target)) await rename(target, previous);
  await rename(aside, target);
  remove(previous);
}

async function run(): Promise<void> {
  // A build shows what is published, whatever an editor is working on.
  process.env['CONTENT_PERSPECTIVE'] = 'published';
  const settings = readSettings();
  // A public site whose forms nobody could open must not come to be.
  const { recipients } = await resolveRecipients(process.env, '.data');
  // The form's page names them: browsers seal to them.
  process.env['FORM_RECIPIENTS'] = recipients.join(',');
  const lake = settings.SANITY_PROJECT_ID === undefined ? await startLake({ port: 0 }) : undefined;
  if (lake) process.env['LAKE_PORT'] = String(lake.port);
  try {
    remove(aside);
    const privateEvents = await drawPrivateEvents(readSettings());
    await buildSite();
    await swapIn();
    await writePrivateEvents(target, privateEvents);
    console.log(`built ${values.out}/ for ${settings.SITE_URL}`);
  } finally {
    remove(aside);
    await lake?.close();
  }
}

/** Errors that we word ourselves say what to do; the place in the code helps only with the others. */
const explained = new Set(['ContentError', 'DatasetError', 'SettingsError', 'Error']);

try {
  await run();
} catch (error) {
  if (!(error instanceof Error)) console.error(error);
  else console.error(explained.has(error.name) ? error.message : error);
  process.exitCode = 1;
}
