import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { startLake } from '../sanity/lake/startLake.ts';
import { studioRoutes } from '../sanity/lake/studioRoutes.ts';
import { readSettings } from '../src/lib/settings.ts';
import { installStudio, studioFolder } from './installStudio.ts';
import { startStudio } from './startStudio.ts';
import { stopOnSignal } from './stopOnSignal.ts';

/** Serves the Studio for a hosted project with Sanity's own development server, which asks for a login. */
function startHosted(port: number): void {
  installStudio();
  const program = join(studioFolder, 'node_modules/sanity/bin/sanity');
  const child = spawn(process.execPath, [program, 'dev', '--port', String(port)], {
    cwd: studioFolder,
    stdio: 'inherit',
  });
  child.once('exit', (code) => process.exit(code ?? 1));
}

/** Serves the Studio on its own, with a local lake of its own. */
async function startLocal(port: number, siteUrl: string): Promise<void> {
  const lake = await startLake({ extraRoutes: studioRoutes() });
  const studio = await startStudio({ lakeUrl: lake.url, port, siteUrl });
  stopOnSignal(async () => {
    await studio.close();
    await lake.close();
  });
  console.log(`\n  Studio    ${studio.url}\n  Content   ${lake.url}\n  Stop      Ctrl-C\n`);
}

try {
  const settings = readSettings();
  if (process.env['SANITY_STUDIO_PROJECT_ID']) startHosted(settings.STUDIO_PORT);
  else await startLocal(settings.STUDIO_PORT, `http://localhost:${settings.PORT}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
