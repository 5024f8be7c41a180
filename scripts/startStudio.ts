import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

import { buildStudio } from './buildStudio.ts';
import { installStudio } from './installStudio.ts';
import { type StudioAddresses, studioPage, studioPolicy } from './studioPage.ts';

/** A Studio that is being served. */
export interface RunningStudio {
  url: string;
  close: () => Promise<void>;
}

async function studioApp(folder: string, addresses: StudioAddresses): Promise<Hono> {
  const html = studioPage(await readFile(join(folder, 'index.html'), 'utf8'), addresses);
  const policy = studioPolicy(html, addresses);
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
  });
  app.get('/static/*', serveStatic({ root: folder }));
  // The Studio reads the rest of the address itself.
  app.get('*', (c) => c.html(html));
  return app;
}

/**
 * Installs and builds the Studio when it needs it, and serves it on loopback over a local lake.
 * @throws Error saying what to do when it cannot be installed or built, or the port is taken.
 */
export async function startStudio(options: {
  lakeUrl: string;
  port: number;
  siteUrl?: string;
}): Promise<RunningStudio> {
  const { lakeUrl, port, siteUrl = 'http://localhost:4321' } = options;
  installStudio();
  const app = await studioApp(await buildStudio(), { lakeUrl, siteUrl });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `port ${port} is taken: stop what uses it, or set STUDIO_PORT to another one`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
