import { createHash } from 'node:crypto';

/** Where the pages of the local Studio may connect to, and what they may show. */
export interface StudioAddresses {
  lakeUrl: string;
  siteUrl: string;
}

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Returns the Studio's page with the addresses written into it. */
export function studioPage(html: string, { lakeUrl, siteUrl }: StudioAddresses): string {
  const metas = Object.entries({ 'lake-url': lakeUrl, 'site-url': siteUrl })
    .map(([name, content]) => `<meta name="${name}" content="${new URL(content).origin}"/>`)
    .join('');
  return html.replace('</title>', `</title>${metas}`);
}

/**
 * Returns the Content-Security-Policy of the local Studio: it may talk to itself and to the lake, and
 * to nobody else. Styles are inline: the Studio's components write them as they go.
 */
export function studioPolicy(html: string, { lakeUrl, siteUrl }: StudioAddresses): string {
  const lake = new URL(lakeUrl);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const scripts = inline.map(([, script = '']) => hashOf(script));
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${lake.origin}`,
    "font-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    `connect-src 'self' ${lake.origin} ws://${lake.host} http://*.localhost:${lake.port}`,
    `frame-src ${new URL(siteUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
