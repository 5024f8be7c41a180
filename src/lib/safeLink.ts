const allowedProtocols = new Set(['https:', 'mailto:', 'tel:']);

/**
 * Returns whether a link may be printed into a page: `https:`, `mailto:`, `tel:`, or a path or
 * fragment of this site. `//host` is another host in disguise, and browsers drop control
 * characters inside a scheme (`java\nscript:`), so both are refused.
 */
export function isSafeLink(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\]/.test(value)) return false;
  if (value.startsWith('#')) return true;
  if (value.startsWith('/')) return !value.startsWith('//');
  const url = URL.parse(value);
  return url !== null && allowedProtocols.has(url.protocol);
}
