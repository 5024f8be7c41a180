import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { proxy } from 'hono/proxy';
import { getMimeType } from 'hono/utils/mime';

import { headersFor } from '../src/lib/securityHeaders.ts';

/** Each answer is packed anew: the best quality saves a tenth of the bytes and takes forty times as long. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
const compressors = {
  br: (body: Buffer) => promisify(brotliCompress)(body, brotliOptions),
  gzip: promisify<Buffer, Buffer>(gzip),
};
const isCompressible = (type: string) => /^text\/|json|xml|svg|javascript|manifest/.test(type);

/** Finds the file behind an address, as static hosts do; folders answer with their `index.html`. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const safe = normalize(decodeURIComponent(path));
  if (safe.includes('..') || safe.includes('\0')) return undefined;
  const file = join(folder, safe.endsWith('/') ? `${safe}index.html` : safe);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

function acceptedEncoding(c: Context, type: string): keyof typeof compressors | undefined {
  if (!isCompressible(type)) return undefined;
  const accepted = c.req.header('accept-encoding') ?? '';
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

async function answer(c: Context, file: string, status: 200 | 404): Promise<Response> {
  const body = await readFile(file);
  const type = getMimeType(file) ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers: Record<string, string> = {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...headersFor(c.req.path),
  };
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const encoding = acceptedEncoding(c, type);
  if (encoding === undefined) return new Response(new Uint8Array(body), { status, headers });
  const compressed = await compressors[encoding](body);
  return new Response(new Uint8Array(compressed), {
    status,
    headers: { ...headers, 'Content-Encoding': encoding },
  });
}

/** The socket's word, not a header's: a visitor could write any address into one. */
const visitorAddress = (c: Context) => (c.env as HttpBindings).incoming.socket.remoteAddress ?? '';

/** Returns an app that serves a built site as a static host does, and forms from the backend. */
function createSiteApp(folder: string, backendUrl: string): Hono {
  const app = new Hono();
  app.all('/f/*', async (c) => {
    // Redirects are for the browser: followed here, a receipt's single use would be spent.
    const reply = await proxy(`${backendUrl}${c.req.path}${new URL(c.req.url).search}`, {
      raw: c.req.raw,
      headers: { ...c.req.header(), 'x-forwarded-for': visitorAddress(c) },
      redirect: 'manual',
    });
    for (const [name, value] of Object.entries(headersFor(c.req.path))) {
      if (!reply.headers.has(name)) reply.headers.set(name, value);
    }
    return reply;
  });
  app.on(['GET', 'HEAD'], '/*', async (c) => {
    const path = c.req.path;
    const file = await findFile(folder, path);
    if (file !== undefined) return answer(c, file, 200);
    if (!path.endsWith('/') && (await findFile(folder, `${path}/`)) !== undefined) {
      return c.redirect(`${path}/`, 301);
    }
    return answer(c, join(folder, '404.html'), 404);
  });
  return app;
}

/** A site that is being served. */
export interface SiteServer {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on loopback with the headers and compression of production.
 * @throws Error naming the port and its setting when the port is taken.
 */
export async function serveSite(options: {
  folder: string;
  port: number;
  backendUrl: string;
}): Promise<SiteServer> {
  const app = createSiteApp(options.folder, options.backendUrl);
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `port ${options.port} is taken: stop what uses it, or set PORT to another one`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
