import type { Context } from 'hono';
import { Hono } from 'hono';
import { hasToken, limitBody, requireToken } from './access.ts';
import { runActions } from './actions.ts';
import { isPublicId, isRecord } from './documents.ts';
import { requestError } from './errors.ts';
import { syncTag } from './listen.ts';
import { mutate } from './mutate.ts';
import { perspectiveOf, viewOf } from './perspectives.ts';
import type { Query } from './query.ts';
import { parseQuery, runQuery } from './query.ts';
import type { Store } from './store.ts';

/** Makes the routes that read and write documents. */
export function dataRoutes(store: Store): Hono {
  const routes = new Hono();
  const limitJson = limitBody(4);

  routes.get('/data/query/:dataset', (c) => answerQuery(c, store, queryFromUrl(c)));
  routes.post('/data/query/:dataset', limitJson, async (c) => {
    const body = await readJson(c);
    const { query, params } = isRecord(body) ? body : {};
    if (typeof query !== 'string') throw requestError(400, 'the body must be {"query": "…"}');
    return answerQuery(c, store, parseQuery(query, isRecord(params) ? params : {}));
  });

  routes.get('/data/doc/:dataset/:ids', (c) =>
    c.json(readDocuments(store, c.req.param('ids').split(','), hasToken(c))),
  );

  routes.post('/data/mutate/:dataset', requireToken, limitJson, async (c) => {
    const isOn = (name: string) => c.req.query(name) === 'true';
    const answer = mutate(store, await readJson(c), {
      isDryRun: isOn('dryRun'),
      withIds: isOn('returnIds'),
      withDocuments: isOn('returnDocuments'),
      withArrayKeys: isOn('autoGenerateArrayKeys'),
    });
    return c.json(answer);
  });

  routes.post('/data/actions/:dataset', requireToken, limitJson, async (c) =>
    c.json(runActions(store, await readJson(c))),
  );
  return routes;
}

/** Reads a query and its parameters (`$name=<JSON>`) from a request's address. */
export function queryFromUrl(c: Context): Query {
  const text = c.req.query('query');
  if (text === undefined) throw requestError(400, 'the address has no query');
  const params: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(c.req.query())) {
    if (!key.startsWith('$')) continue;
    try {
      params[key.slice(1)] = JSON.parse(value);
    } catch (error) {
      const message = `the value of ${key} is not valid JSON: ${(error as Error).message}`;
      throw requestError(400, message);
    }
  }
  return parseQuery(text, params);
}

function answerQuery(c: Context, store: Store, query: Query): Response {
  const startedAt = performance.now();
  const apiVersion = (c.req.param('version') ?? '').slice(1);
  const perspective = perspectiveOf(c.req.query('perspective'), apiVersion);
  const result = runQuery(query, viewOf(store, perspective, hasToken(c)));
  return c.json({
    ...(c.req.query('returnQuery') !== 'false' && { query: query.text }),
    result,
    syncTags: [syncTag],
    ms: Math.round(performance.now() - startedAt),
  });
}

function readDocuments(store: Store, ids: string[], withToken: boolean) {
  const documents = [];
  const omitted = [];
  for (const id of ids) {
    const document = store.get(id);
    if (!document) omitted.push({ id, reason: 'existence' });
    else if (!withToken && !isPublicId(id)) omitted.push({ id, reason: 'permission' });
    else documents.push(document);
  }
  return { documents, omitted };
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw requestError(400, `the body is not valid JSON: ${error.message}`);
  }
}
