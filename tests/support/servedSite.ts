import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveSite } from '../../scripts/siteServer.ts';
import { privateFolder } from '../../scripts/writePrivateEvents.ts';
import { createEventFile } from '../../src/backend/eventBook.ts';
import { createLog } from '../../src/backend/log.ts';
import { databaseFile, startBackend } from '../../src/backend/startBackend.ts';
import { privateEventsFile } from '../../src/lib/privateEvents.ts';

/** Made by the build of a site on this machine. */
const buildKeyFile = join('.data', 'keys', 'local.key');

/** A built site and its form backend, as `npm run preview` serves them, on ports of their own. */
export interface ServedSite {
  readonly url: string;
  /** Where the desk runs: what the backend writes lies in `.data/` below it. */
  readonly workFolder: string;
  readonly database: string;
  readonly keyFile: string;
  /** Every line the backend wrote to its log. */
  readonly log: string[];
  close(): Promise<void>;
}

/**
 * Serves a built site with a form backend that starts empty.
 * @throws Error when the folder holds no built site.
 */
export async function serveBuiltSite(folder = 'dist'): Promise<ServedSite> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`there is no built site in ${folder}/: run \`npm run build\` first`);
  }
  const workFolder = mkdtempSync(join(tmpdir(), 'site-'));
  const dataDir = join(workFolder, '.data');
  const keyFile = join(dataDir, 'keys', 'local.key');
  // The build's own key: its pages seal to it, and the desk has to open what they send.
  mkdirSync(join(dataDir, 'keys'), { recursive: true });
  if (existsSync(buildKeyFile)) copyFileSync(buildKeyFile, keyFile);
  const log: string[] = [];
  const backend = await startBackend({
    // The machine's own settings are for the machine's own site.
    env: {},
    port: 0,
    dataDir,
    log: createLog({ write: (line) => void log.push(line) }),
    loadPage: (path) => readFile(join(folder, path, 'index.html'), 'utf8'),
    readEvents: createEventFile(join(privateFolder(folder), privateEventsFile)),
    // All journeys come from one address, faster than a crew on one Wi-Fi would send.
    rateLimit: { points: 10_000, seconds: 60 },
  });
  const site = await serveSite({ folder, port: 0, backendUrl: backend.url });
  return {
    ...{ url: site.url, workFolder, log, database: databaseFile(dataDir) },
    keyFile,
    close: async () => {
      await Promise.all([site.close(), backend.close()]);
      await rm(workFolder, { recursive: true });
    },
  };
}
