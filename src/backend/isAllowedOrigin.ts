import { isLoopbackHost } from '../lib/isLoopbackHost.ts';

/**
 * Tells whether a post may come from where it says it does: the site's own origin (any loopback
 * one in development), or a page the browser calls same-origin. There are no cookies, so this only
 * keeps other sites from sending forms in a visitor's name; a script can claim any origin.
 */
export function isAllowedOrigin(headers: Headers, siteUrl: URL): boolean {
  if (headers.get('sec-fetch-site') === 'same-origin') return true;
  return isSiteOrigin(headers.get('origin') ?? '', siteUrl);
}

/** Tells whether an Origin header names the site itself. */
export function isSiteOrigin(origin: string, siteUrl: URL): boolean {
  if (!URL.canParse(origin)) return false;
  if (isLoopbackHost(siteUrl.hostname)) return isLoopbackHost(new URL(origin).hostname);
  return origin === siteUrl.origin;
}
