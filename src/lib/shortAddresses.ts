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

/** The pages that a code always leads to; which event is next depends on the day. */
export const shortPages = {
  join: paths.join,
  demands: paths.demands,
  rights: paths.rights,
  faq: paths.faqs,
  print: paths.print,
} as const satisfies Partial<Record<(typeof shortAddresses)[ShortCode], string>>;

/** Returns the full short address of a code, as its QR code holds it. */
export const shortUrl = (code: ShortCode, site: URL) => new URL(paths.short(code), site).href;

/** Returns the address that paper carries for a page: its short one where it has one, else its own. */
export function printedUrl(path: string, site: URL): string {
  const codes = Object.entries(shortAddresses) as [ShortCode, string][];
  const [code] =
    codes.find(([, key]) => (shortPages as Record<string, string>)[key] === path) ?? [];
  return code === undefined ? new URL(path, site).href : shortUrl(code, site);
}

/** Returns a short address as people read and type it: without the protocol. */
export const typedAddress = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
