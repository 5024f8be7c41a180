import { describe, expect, test } from 'vitest';

import {
  contentSecurityPolicy,
  headersFile,
  headersFor,
} from '../../../src/lib/securityHeaders.ts';

describe('headers', () => {
  test('of every page keep it out of frames and its forms on the site', () => {
    for (const path of ['/', '/join/', '/_astro/a.woff2', '/no-such-page/']) {
      expect(headersFor(path)['Content-Security-Policy']).toBe(
        "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
      );
    }
  });

  test('tell other hosts the site but never the page', () => {
    expect(headersFor('/join/')['Referrer-Policy']).toBe('strict-origin');
  });

  test('let browsers keep only files whose names carry their content', () => {
    expect(headersFor('/_astro/a.woff2')['Cache-Control']).toMatch('immutable');
    expect(headersFor('/join/')).not.toHaveProperty('Cache-Control');
  });

  test('stand in the file as static hosts read it: a path, then its headers indented', () => {
    const lines = headersFile().trimEnd().split('\n');
    expect(lines[0]).toBe('/*');
    expect(lines.filter((line) => !/^\/\S*$|^ {2}[A-Za-z-]+: .+$|^$/.test(line))).toEqual([]);
  });

  test('hold no policy that pages state themselves: browsers enforce both', () => {
    expect(headersFor('/')['Content-Security-Policy']).not.toMatch(/default-src|script-src/);
  });

  test('the policy of a page allows nothing but what it names', () => {
    expect(contentSecurityPolicy.directives[0]).toBe("default-src 'none'");
    expect(contentSecurityPolicy.directives.join(' ')).not.toMatch(/unsafe|https?:|\*/);
  });
});
