import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Makes a folder for trial builds, inside the project as `--out` must be. */
export function trialFolder(): string {
  const trials = join(root, '.data/trials');
  mkdirSync(trials, { recursive: true });
  return mkdtempSync(join(trials, 'build-'));
}

/** How a build ended, and what it printed. */
export interface BuildResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the real build over a dataset file, into a folder that is not the site's own. */
export async function runBuild(
  dataset: string,
  out: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<BuildResult> {
  const child = spawn(process.execPath, ['scripts/build.ts', '--out', out], {
    cwd: root,
    // Only what a shell would give it: the test runner's own settings change how Vite builds.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      LAKE_DATASET: dataset,
      SANITY_PROJECT_ID: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
