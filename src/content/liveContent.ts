import type { AstroIntegration } from 'astro';

import type { Settings } from '../lib/settings.ts';
import { createContentClient } from './client.ts';

/** Edits come in bursts, a keystroke each: one refresh serves all that fall into this many milliseconds. */
const burst = 50;

/**
 * Returns an Astro integration that, in development, loads content again whenever somebody edits
 * it, so that an open page shows the edit by itself. Builds do not listen.
 */
export function liveContent(settings: Settings): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const refresh = () => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            refreshContent?.({ loaders: ['sanity'] }).catch((error: unknown) =>
              logger.error(error instanceof Error ? error.message : String(error)),
            );
          }, burst);
        };
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
