import { existsSync } from 'node:fs';

import { startBackend } from '../src/backend/startBackend.ts';
import { readSettings } from '../src/lib/settings.ts';
import { serveSite } from './siteServer.ts';
import { stopOnSignal } from './stopOnSignal.ts';

/** Serves `dist/` and the form backend as production does, until Ctrl-C. */
async function preview(): Promise<void> {
  const settings = readSettings();
  if (!existsSync('dist/index.html')) {
    throw new Error('there is no built site in dist/: run `npm run build` first');
  }
  const backend = await startBackend();
  const site = await serveSite({ folder: 'dist', port: settings.PORT, backendUrl: backend.url });
  console.log(
    `\n  Built site     ${site.url}\n  Form backend   ${backend.url}\n  Stop           Ctrl-C\n`,
  );
  stopOnSignal(async () => {
    await Promise.all([site.close(), backend.close()]);
  });
}

preview().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
