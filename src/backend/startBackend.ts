import { createAdaptorServer } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { privateEventsFile } from '../lib/privateEvents.ts';
import type { PrivateEvent } from '../lib/privateEvents.ts';
import { createBackend } from './app.ts';
import { clientAddress } from './clientAddress.ts';
import { createEventBook, createEventFile } from './eventBook.ts';
import { readConfig } from './config.ts';
import type { RateLimit } from './gate.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { resolveRecipients } from './localRecipients.ts';
import type { Recipients } from './localRecipients.ts';
import type { LoadPage } from './replies.ts';
import { keepPromiseToDelete } from './retention.ts';
import { createSealPool } from './sealPool.ts';
import { seatErasure } from './seatErasure.ts';
import { openSqliteStore } from './sqliteStore.ts';
import type { SubmissionStore } from './store.ts';

export interface StartOptions {
  /** Settings; the environment's when left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The port, when not BACKEND_PORT; 0 takes a free one. */
  readonly port?: number;
  readonly dataDir?: string;
  /** Reads built pages; `dist/` below the working directory when left out. */
  readonly loadPage?: LoadPage;
  /** Tells the events; `dist-private/events.json` below the working directory when left out. */
  readonly readEvents?: () => Promise<readonly PrivateEvent[]>;
  readonly log?: Log;
  readonly rateLimit?: RateLimit;
  readonly store?: SubmissionStore;
}

export interface RunningBackend {
  readonly url: string;
  readonly port: number;
  readonly keys: Recipients;
  /** Stops accepting, answers what has begun, writes the rest and closes the store. */
  close(): Promise<void>;
}

/** How long a sender who has begun may take to finish while we stop. */
const drainTime = 10_000;

/** Opens the form backend on this machine's loopback address. */
export async function startBackend(options: StartOptions = {}): Promise<RunningBackend> {
  const env = options.env ?? process.env;
  const config = readConfig(env);
  const dataDir = options.dataDir ?? config.dataDir;
  const keys = await resolveRecipients(env, dataDir);
  const store = options.store ?? openSqliteStore(databaseFile(dataDir));
  const readEvents = options.readEvents ?? createEventFile(join('dist-private', privateEventsFile));
  const stopDeleting = await keepPromiseToDelete(store, {
    daysAfterExport: config.retentionDays,
    also: seatErasure(store, readEvents),
  });
  const sealing = createSealPool();
  const app = createBackend({
    store,
    recipients: keys.recipients,
    events: createEventBook(readEvents),
    seal: sealing.seal,
    siteUrl: config.siteUrl,
    exportKey: config.exportKey,
    loadPage: options.loadPage ?? loadFrom('dist'),
    log: options.log ?? createLog(),
    rateLimit: options.rateLimit,
    clientAddress: (c) => {
      const { incoming } = c.env as HttpBindings;
      const forwarded = c.req.header('x-forwarded-for');
      return clientAddress(incoming.socket.remoteAddress, forwarded, config.trustedProxies);
    },
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    overrideGlobalObjects: false,
    serverOptions: { maxHeaderSize: 8192, headersTimeout: 5000, requestTimeout: 15_000 },
  }) as Server;
  try {
    const port = await listen(server, options.port ?? config.port);
    const close = once(async () => {
      stopDeleting();
      await drain(server, store);
      await sealing.close();
    });
    return { url: `http://127.0.0.1:${port}`, port, keys, close };
  } catch (error) {
    stopDeleting();
    await store.close();
    throw error;
  }
}

/** Where the sealed submissions lie. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'backend', 'submissions.sqlite');
}

/** Returns a reader of built pages below a folder. */
function loadFrom(folder: string): LoadPage {
  return (path) => readFile(join(folder, path, 'index.html'), 'utf8');
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const remedy = `port ${port} is taken: stop what uses it, or set BACKEND_PORT to another one`;
      reject(isTaken ? new Error(remedy, { cause: error }) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function drain(server: Server, store: SubmissionStore): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept-alive connection without a request would hold the door open.
  server.closeIdleConnections();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const giveUp = setTimeout(() => server.closeAllConnections(), drainTime);
  await closed;
  clearInterval(sweep);
  clearTimeout(giveUp);
  await store.close();
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
