import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { hasToken } from './access.ts';
import { queryFromUrl } from './dataRoutes.ts';
import { eventStream } from './eventStream.ts';
import { concernsLive, mutationEvents, syncTag } from './listen.ts';
import type { Store } from './store.ts';

/** Makes the routes that tell of changes as they happen; their streams end when `closing` aborts. */
export function listenRoutes(store: Store, closing: AbortSignal): Hono {
  const routes = new Hono();

  routes.get('/data/listen/:dataset', (c) => {
    const options = {
      query: queryFromUrl(c),
      hasToken: hasToken(c),
      withResult: c.req.query('includeResult') === 'true',
      withPrevious: c.req.query('includePreviousRevision') === 'true',
      withMutations: c.req.query('includeMutations') !== 'false',
      withEffects: c.req.query('effectFormat') === 'mendoza',
      withVersions: c.req.query('includeAllVersions') === 'true',
    };
    return eventStream(c, closing, (send) => {
      send('welcome', { listenerName: randomUUID() });
      return store.onCommit((commit) => {
        try {
          for (const event of mutationEvents(store, commit, options)) {
            send('mutation', event, event.eventId);
          }
        } catch (error) {
          // The write itself succeeded: a query that cannot be evaluated is this listener's error alone.
          send('channelError', { message: (error as Error).message });
        }
      });
    });
  });

  routes.get('/data/live/events/:dataset', (c) => {
    const withDrafts = c.req.query('includeDrafts') === 'true' && hasToken(c);
    return eventStream(c, closing, (send) => {
      send('welcome', {}, randomUUID());
      return store.onCommit((commit) => {
        if (!concernsLive(commit, withDrafts)) return;
        send('message', { tags: [syncTag] }, commit.transactionId);
      });
    });
  });

  // The client asks this when a stream breaks, to tell a refused origin from a lost connection.
  routes.get('/check/cors', (c) => c.json({ result: { allowed: true, withCredentials: true } }));
  return routes;
}
