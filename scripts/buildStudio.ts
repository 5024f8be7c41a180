import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { studioFolder } from './installStudio.ts';

const root = resolve(import.meta.dirname, '..');

/** What the bundle is made of: the Studio, and what it takes over from the site. */
const sources = [
  'sanity/*.{ts,tsx,json}',
  'sanity/{actions,checks,inputs,local,order,preview,schemaTypes,structure}/**/*',
  'src/{content/schemas,i18n,lib}/**/*.ts',
];

function fingerprint(env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256').update(JSON.stringify(env));
  const files = globSync(sources, { cwd: root }).filter((file) => /\.\w+$/.test(file));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What Sanity's build takes over from the environment, said outright so that no stray value gets in. */
export interface StudioBuildSettings {
  SANITY_STUDIO_PROJECT_ID?: string | undefined;
  SANITY_STUDIO_DATASET?: string | undefined;
  SANITY_STUDIO_SITE_URL?: string | undefined;
}

/**
 * Builds the Studio into a folder, unless what lies there was made of the same sources.
 * @throws Error with what Sanity's build said when it fails.
 */
export async function buildStudio(
  settings: StudioBuildSettings = {},
  folder = join(studioFolder, 'dist'),
): Promise<string> {
  const wanted = fingerprint({ ...settings });
  const mark = join(folder, '.built-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return folder;

  console.log('Building the Studio: about ten seconds, and again when its files change.');
  const aside = `${folder}-${randomUUID().slice(0, 8)}`;
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('SANITY_'));
  const child = spawn(
    process.execPath,
    [join(studioFolder, 'node_modules/sanity/bin/sanity'), 'build', aside, '--yes'],
    {
      cwd: studioFolder,
      env: { ...Object.fromEntries(inherited), ...settings, SANITY_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) {
    await rm(aside, { recursive: true, force: true });
    throw new Error(`the Studio could not be built:\n${said}`);
  }
  await writeFile(join(aside, '.built-from'), wanted);
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder);
  return folder;
}
