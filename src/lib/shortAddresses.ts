import { paths } from './paths.ts';

/**
 * The short addresses that handouts carry as codes: `/q/<code>/`. They name a page and nothing
 * else, the same for every sheet, so that a scan tells nobody who, where or when. What is on
 * paper stays there for years: give a code another page if you must, never take one away.
 */
export const shortAddresses = {
  j: 'join',
  d: 'demands',
  r: 'rights',
  e: 'nextEvent',
  f: 'faq',
  p: 'print',
} as const;

export type ShortCode = keyof typeof shortAddresses;

/** Returns the full short address of a code, as its QR code holds it. */
export const shortUrl = (code: ShortCode, site: URL) => new URL(paths.short(code), site).href;

/** Returns a short address as people read and type it: without the protocol. */
export const typedAddress = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
