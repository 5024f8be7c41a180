import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { startBackend } from '../src/backend/startBackend.ts';
import { privateEventsFile } from '../src/lib/privateEvents.ts';
import { readSettings } from '../src/lib/settings.ts';
import { banner } from './banner.ts';
import { serveSite } from './siteServer.ts';
import { stopOnSignal } from './stopOnSignal.ts';
import { privateFolder } from './writePrivateEvents.ts';

/** Serves `dist/` and the form backend as production does, until Ctrl-C. */
async function preview(): Promise<void> {
  const settings = readSettings();
  if (!existsSync('dist/index.html')) {
    throw new Error('there is no built site in dist/: run `npm run build` first');
  }
  if (!existsSync(join(privateFolder('dist'), privateEventsFile))) {
    throw new Error('there is no dist-private/events.json for RSVPs: run `npm run build` first');
  }
  const backend = await startBackend({
    // Every request comes from this process: whose it is stands in X-Forwarded-For.
    env: { ...process.env, TRUSTED_PROXIES: '127.0.0.1' },
  });
  const site = await serveSite({ folder: 'dist', port: settings.PORT, backendUrl: backend.url });
  const lines = [
    ['Built site', site.url],
    ['Form backend', backend.url],
    ...(backend.keys.isNew ? [['Key made', String(backend.keys.identityFile)]] : []),
    ['Stop', 'Ctrl-C'],
  ];
  console.log(banner(lines));
  stopOnSignal(async () => {
    await Promise.all([site.close(), backend.close()]);
  });
}

preview().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
