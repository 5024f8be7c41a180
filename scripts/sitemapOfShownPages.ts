import { readFile } from 'node:fs/promises';

import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

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
          const file = new URL(
            pathname === '404/' ? '404.html' : `${pathname}index.html`,
            options.dir,
          );
          const html = await readFile(file, 'utf8');
          if (html.includes('<meta name="robots" content="noindex">')) hidden.add(`/${pathname}`);
        }
        await hooks['astro:build:done']?.(options);
      },
    },
  };
}
