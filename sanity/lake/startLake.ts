import { once, setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { defaultDataDir, readLakeSettings } from './config.ts';
import { loadSeed } from './dataset.ts';
import { createLakeApp } from './http.ts';
import { Overlay, overlayFolder } from './overlay.ts';
import { Store } from './store.ts';

/** Where the lake reads, writes and listens; what is left out comes from the environment's settings. */
export interface LakeOptions {
  /** Read alone, unless `samplesFile` is given too. */
  datasetFile?: string | undefined;
  samplesFile?: string | undefined;
  /** Where edits are kept. */
  dataDir?: string | undefined;
  /** 0 takes a free port. */
  port?: number | undefined;
  /** The day that the dates of the samples count from, as YYYY-MM-DD. */
  today?: string | undefined;
  allowedOrigins?: readonly string[] | undefined;
  extraRoutes?: Hono | undefined;
}

/** A lake that is answering. */
export interface RunningLake {
  url: string;
  port: number;
  /** Ends open event streams and frees the port. */
  close(): Promise<void>;
}

/**
 * Loads the dataset with the edits on it and serves it on 127.0.0.1.
 * @throws DatasetError with every problem of the dataset, or an Error naming the port that is taken.
 */
export async function startLake(options: LakeOptions = {}): Promise<RunningLake> {
  const settings = readLakeSettings();
  const files = options.datasetFile
    ? [options.datasetFile, options.samplesFile]
    : [settings.datasetFile, settings.samplesFile];
  const paths = files.filter((file) => file !== undefined).map((file) => resolve(file));
  const today = options.today ?? Temporal.Now.plainDateISO().toString();
  const seed = await loadSeed(paths, today);
  const overlay = new Overlay(overlayFolder(options.dataDir ?? defaultDataDir, paths[0] ?? ''));

  const closing = new AbortController();
  // One listener for each open event stream, and a Studio opens many.
  setMaxListeners(0, closing.signal);
  const server = createServer();
  const port = await listen(server, options.port ?? settings.port);
  const url = `http://127.0.0.1:${port}`;
  const app = createLakeApp(new Store(seed, overlay, url), {
    allowedOrigins: options.allowedOrigins ?? settings.allowedOrigins,
    closing: closing.signal,
    extraRoutes: options.extraRoutes,
  });
  // Only now is the port known that asset addresses carry; no request can come in between.
  // A build renders its pages in the same process, with the platform's own objects.
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on('request', (request, response) => void answer(request, response));

  return {
    url,
    port,
    async close() {
      closing.abort();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `port ${port} is taken, perhaps by another local lake: stop that, or set LAKE_PORT to a free port`,
      { cause: error },
    );
  }
  return (server.address() as AddressInfo).port;
}
