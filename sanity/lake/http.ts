import { Hono } from 'hono';
import { checkHost, checkOrigin } from './access.ts';
import { assetRoutes, uploadRoutes } from './assetRoutes.ts';
import { dataRoutes } from './dataRoutes.ts';
import { LakeError, requestError } from './errors.ts';
import { listenRoutes } from './listenRoutes.ts';
import type { Store } from './store.ts';

/** What the app needs besides the documents. */
export interface LakeAppOptions {
  /** Origins of web pages that may talk to the lake, besides its own. */
  allowedOrigins: readonly string[];
  /** Ends the open event streams when it aborts. */
  closing: AbortSignal;
  /** Further routes behind the same checks, such as those that only the Studio calls. */
  extraRoutes?: Hono | undefined;
}

/** Makes the lake's HTTP API over a store: Request in, Response out. */
export function createLakeApp(store: Store, options: LakeAppOptions): Hono {
  const app = new Hono();
  app.use(checkHost, checkOrigin(options.allowedOrigins));

  const api = new Hono();
  api.route('/', dataRoutes(store));
  api.route('/', listenRoutes(store, options.closing));
  api.route('/', uploadRoutes(store));
  app.route('/:version{v[0-9X][0-9-]*}', api);
  app.route('/', assetRoutes(store));
  if (options.extraRoutes) app.route('/', options.extraRoutes);

  app.notFound((c) => {
    const { body } = requestError(404, `The local lake has no ${c.req.method} ${c.req.path}`);
    return c.json(body, 404);
  });
  app.onError((error, c) => {
    if (error instanceof LakeError) return c.json(error.body, error.status);
    console.error(error);
    return c.json({ statusCode: 500, error: 'Internal Server Error', message: error.message }, 500);
  });
  return app;
}
