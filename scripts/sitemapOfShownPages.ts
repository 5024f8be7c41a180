import { readFileSync } from 'node:fs';

import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

import { pageFile } from './pageFile.ts';

/**
 * Returns Astro's sitemap, without the pages that ask search engines to leave them out. What the
 * built page says decides, so that the two cannot contradict each other.
 */
export function sitemapOfShownPages(): AstroIntegration {
  const hidden = new Set<string>();
  const { hooks, ...integration } = sitemap({
    filter: (address) => !hidden.has(new URL(address).pathname),
  });
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:build:done': async (options) => {
        for (const { pathname } of options.pages) {
          const html = readFileSync(pageFile(pathname, options.dir), 'latin1');
          if (html.includes('<meta name="robots" content="noindex">')) hidden.add(`/${pathname}`);
        }
        await hooks['astro:build:done']?.(options);
      },
    },
  };
}
