import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isSafeLink } from '../../../src/lib/safeLink.ts';

const site = 'https://site.example';

describe('a link', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'HTTPS://example.org',
    'mailto:hello@example.org',
    'tel:+13235550142',
    '/faq/',
    '/',
    '#top',
  ])('to %j is safe', (link) => {
    expect(isSafeLink(link)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://site.example/x',
    'file:///etc/passwd',
    'http://example.org',
    '//example.org',
    '/\\example.org',
    '\\\\example.org',
    '/\t/example.org',
    'example.org',
    'faq/',
    '',
  ])('to %j is refused', (link) => {
    expect(isSafeLink(link)).toBe(false);
  });

  // Pieces that attacks are made of, in any order.
  const piece = fc.constantFrom(
    ...['javascript', 'data', 'https', 'mailto', ':', '/', '//', '\\', '#', '?', '@', '.', 'a'],
    ...['\n', '\t', '\u0000', '\u200b', '%0a', '&#58;', ' ', 'JAVASCRIPT', 'é'],
  );

  test('that is accepted stays on the site or has an allowed scheme, as a browser reads it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
        ),
        (link) => {
          if (!isSafeLink(link)) return;
          const url = URL.parse(link, `${site}/page/`);
          expect(['https:', 'mailto:', 'tel:']).toContain(url?.protocol);
          if (/^[/#]/.test(link)) expect(url?.origin).toBe(site);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
