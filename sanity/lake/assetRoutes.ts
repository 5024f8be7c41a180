import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { limitBody, requireToken } from './access.ts';
import { mimeTypeOf } from './assetDocument.ts';
import { uploadAsset } from './assets.ts';
import { requestError } from './errors.ts';
import { transformImage } from './images.ts';
import type { Store } from './store.ts';

/** Makes the route that takes uploads; it belongs under the API version. */
export function uploadRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.post('/assets/:kind{images|files}/:dataset', requireToken, limitBody(20), async (c) => {
    const kind = c.req.param('kind') === 'images' ? 'images' : 'files';
    const bytes = Buffer.from(await c.req.arrayBuffer());
    return c.json({ document: await uploadAsset(store, kind, bytes, c.req.query()) });
  });
  return routes;
}

/** Makes the routes that serve pictures and files, as cdn.sanity.io does. */
export function assetRoutes(store: Store): Hono {
  const routes = new Hono();
  routes.get('/images/:project/:dataset/:name', async (c) => {
    const name = c.req.param('name');
    const bytes = await readAsset(store, name);
    const accept = c.req.header('accept') ?? '';
    const picture = await transformImage(bytes, extname(name).slice(1), c.req.query(), accept);
    if (c.req.query('auto')) c.header('Vary', 'Accept', { append: true });
    return sendBytes(c, picture.bytes, picture.contentType);
  });
  routes.get('/files/:project/:dataset/:name', async (c) => {
    const name = c.req.param('name');
    return sendBytes(c, await readAsset(store, name), mimeTypeOf(extname(name).slice(1)));
  });
  return routes;
}

async function readAsset(store: Store, name: string): Promise<Buffer> {
  // The name becomes a path: a hash with its extension, and no other character.
  const file = /^[\w-]+\.\w+$/.test(name) ? store.assetFile(name) : null;
  if (!file) throw requestError(404, `There is no asset "${name}"`);
  return readFile(file);
}

function sendBytes(c: Context, bytes: Buffer, contentType: string): Response {
  // An SVG may carry scripts, and must not run them on the lake's origin when opened as a page.
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  c.header('Content-Type', contentType);
  return c.body(new Uint8Array(bytes));
}
