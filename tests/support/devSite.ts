import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { trialFolder } from './buildFixture.ts';

const project = join(import.meta.dirname, '../..');

/** The site as its development server shows it. */
export interface DevSite {
  url: string;
  /** Everything it printed so far. */
  output(): string;
  close(): Promise<void>;
}

/**
 * Starts the site's development server over a lake, drafts shown, with a folder of its own, and waits
 * until it has answered a page.
 * @throws Error with what it printed when it ends before that.
 */
export async function startDevSite(port: number, lakePort: number): Promise<DevSite> {
  const folder = trialFolder();
  const child = fork(join(import.meta.dirname, 'devSiteProgram.ts'), [folder], {
    cwd: project,
    // Only what a shell would give it: the test runner's own settings change how Vite serves.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      LAKE_PORT: String(lakePort),
      SANITY_PROJECT_ID: '',
      CONTENT_PERSPECTIVE: 'drafts',
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const close = async () => {
    if (child.connected) child.send('stop');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const listening = once(child, 'message');
  const isListening = await Promise.race([listening.then(() => true), ended.then(() => false)]);
  if (!isListening) {
    await close();
    throw new Error(`the site did not start:\n${output}`);
  }
  // The first page is slow: what pages need of other packages is bundled for it.
  const url = `http://localhost:${port}`;
  const { ok, status } = await fetch(url);
  if (!ok) {
    await close();
    throw new Error(`the site answered ${status}:\n${output}`);
  }
  return { url, output: () => output, close };
}
