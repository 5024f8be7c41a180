import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import type { AstroIntegration } from 'astro';

import { pageFile } from './pageFile.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
const inline = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
const hash = / ?'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * Leaves in each page's policy only the hashes of what stands in it. Astro lists those of the whole
 * site on every page: that allows more than needed, and no compression makes a hash smaller.
 */
export const ownHashesOnly = (): AstroIntegration => ({
  name: 'own-hashes-only',
  hooks: {
    'astro:build:done': ({ pages, dir }) => {
      // One after the other and at once: waiting for each of thousands costs more than the work.
      // A character for each byte: what is looked for is ASCII, and nothing has to be decoded.
      for (const { pathname } of pages) {
        const file = pageFile(pathname, dir);
        writeFileSync(file, withOwnHashes(readFileSync(file, 'latin1')), 'latin1');
      }
    },
  },
});

/** Returns a page, a character for each byte, whose policy names no hash of anything that is not in it. */
export function withOwnHashes(html: string): string {
  const own = new Set(
    Array.from(html.matchAll(inline), ([, , text = '']) => {
      return `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
    }),
  );
  return html.replace(policy, (_, start: string, rules: string, end: string) => {
    const kept = rules.replaceAll(hash, (one) => (own.has(one.trim()) ? one : ''));
    return `${start}${kept}${end}`;
  });
}
