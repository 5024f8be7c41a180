import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { serve } from '@hono/node-server';

import { readSettings } from '../src/lib/settings.ts';
import { createRebuildApp } from './rebuildApp.ts';

/*
 * For a site on a machine of one's own: builds it when Sanity's webhook says that something was
 * published, and every hour. A build that fails leaves the site of the last one in place.
 */
async function rebuild(): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('the build failed: the site stays as it was');
}

const secret = process.env['SANITY_WEBHOOK_SECRET'];
if (secret === undefined || secret === '') {
  console.error('SANITY_WEBHOOK_SECRET is missing: set it to the secret of the webhook in Sanity');
  process.exit(1);
}
const { REBUILD_PORT: port } = readSettings();
const app = createRebuildApp({ secret, rebuild, onError: (error) => console.error(error) });
serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
console.log(`waiting for publishes at http://127.0.0.1:${port}/rebuild`);
