import { describe, expect, test } from 'vitest';

import { setMode } from '../../../src/i18n/en/setMode.ts';
import { withCopyNotice } from '../../../src/setMode/copyNotice.ts';

const page = '<body><header></header><main id="main"><h1>Demands</h1></main></body>';
const builtAt = Date.parse('2026-11-21T23:30:00Z');
const day = 24 * 60 * 60 * 1000;
const after = (age: number) =>
  withCopyNotice(page, { builtAt, now: builtAt + age, words: setMode.copy });

describe('a kept page', () => {
  test('says first of all that it is a copy, and of which day', () => {
    expect(after(day)).toContain(
      '<main id="main"><p class="box shade" id="copy-notice" role="status"><b>You are offline.</b> ' +
        'This page is as of <time datetime="2026-11-21T23:30:00.000Z">November 21, 2026</time>.',
    );
    expect(after(day)).toContain('<h1>Demands</h1></main></body>');
  });

  test.each([
    [0, false],
    [6.9 * day, false],
    [7 * day + 1, true],
    [400 * day, true],
    [-36500 * day, false],
  ])('%d ms after the build it warns of its age: %s', (age, isOld) => {
    expect(after(age).includes(setMode.copy.old)).toBe(isOld);
  });

  test('that has no main part is refused', () => {
    expect(() => withCopyNotice('<p>', { builtAt, now: builtAt, words: setMode.copy })).toThrow(
      'its age could not be said',
    );
  });
});
