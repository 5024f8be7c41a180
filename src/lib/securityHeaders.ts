/**
 * The policy that each page carries in its own `<meta>`, with hashes of its scripts and styles.
 * `connect-src 'self'` is for the form and for search engines' page checks.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
  ],
} as const;

/** What is the same on every page. Browsers enforce header and meta together. */
const everyPage = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  // `no-referrer` would make a form post without script carry `Origin: null`.
  'Referrer-Policy': 'strict-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** Rules of the `_headers` file: which addresses get which headers. A later rule adds to earlier ones. */
export const headerRules: { path: string; headers: Record<string, string> }[] = [
  { path: '/*', headers: everyPage },
  // A phone that keeps the site looks here for a newer one.
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Returns the text of `_headers`, as static hosts read it. */
export const headersFile = () =>
  headerRules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n') + '\n';

/** Returns the headers that `_headers` gives an address. */
export function headersFor(path: string): Record<string, string> {
  const rules = headerRules.filter((rule) => path.startsWith(rule.path.slice(0, -1)));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Record<string, string>;
}
