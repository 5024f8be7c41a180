import { once } from 'node:events';

import type { AstroIntegration } from 'astro';

import type { Settings } from '../lib/settings.ts';
import { createContentClient } from './client.ts';
import { Turns } from './turns.ts';

/** Edits come in bursts, a keystroke each: one refresh serves all that fall into this many milliseconds. */
const burst = 50;

/**
 * Tells the server when this page was asked for. A reload that is sent while a page is still loading
 * finds nobody to listen: the server then repeats it.
 */
const tellWhenShown = `
  const [{ requestStart }] = performance.getEntriesByType('navigation');
  import.meta.hot?.send('content:shown', performance.timeOrigin + requestStart);
`;

/**
 * Returns an Astro integration that, in development, loads content again whenever somebody edits
 * it, so that an open page shows the edit by itself. Builds do not listen.
 */
export function liveContent(settings: Settings): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', tellWhenShown);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let changedAt = 0;
        let timer: NodeJS.Timeout | undefined;
        // Astro keeps what getStaticPaths said until content changes. A page that is being read at that
        // moment would put the old content back, for all who come after it.
        const turns = new Turns();
        server.middlewares.use((request, response, next) => {
          if (request.method !== 'GET') {
            next();
            return;
          }
          // A reader may leave while it waits for its turn.
          const left = once(response, 'close').then(() => undefined);
          void turns.read(() => {
            if (!response.destroyed) next();
            return left;
          });
        });
        const load = async () => {
          try {
            await turns.write(async () => refreshContent?.({ loaders: ['sanity'] }));
            changedAt = Date.now();
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        };
        const refresh = () => {
          clearTimeout(timer);
          timer = setTimeout(() => void load(), burst);
        };
        server.environments.client.hot.on('content:shown', (askedAt: number, client) => {
          if (askedAt < changedAt) client.send({ type: 'full-reload' });
        });
        const subscription = createContentClient(settings)
          .listen(
            '*',
            {},
            { events: ['mutation', 'reconnect'], includeResult: false, visibility: 'query' },
          )
          .subscribe({
            next: refresh,
            error: (error: Error) =>
              logger.error(`edits no longer show by themselves: ${error.message}; start again`),
          });
        server.httpServer?.once('close', () => {
          clearTimeout(timer);
          subscription.unsubscribe();
        });
      },
    },
  };
}
