import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { resolveDateTokens } from '../../sanity/lake/dateTokens.ts';

// A Sunday.
const today = Temporal.PlainDate.from('2026-11-22');

test.each([
  ['{{day+0}}', '2026-11-22'],
  ['{{day+10}}', '2026-12-02'],
  ['{{day-3}}', '2026-11-19'],
  ['{{day-7}}', '2026-11-15'],
  ['{{sunday+0}}', '2026-11-22'],
  ['{{saturday+0}}', '2026-11-28'],
  ['{{saturday+6}}', '2026-11-28'],
  ['{{saturday+7}}', '2026-12-05'],
  ['{{monday+45}}', '2027-01-11'],
  ['{{saturday+20}}T11:00', '2026-12-12T11:00'],
  ['rally-{{day+1}}-to-{{day+2}}', 'rally-2026-11-23-to-2026-11-24'],
  ['no token, {one} brace', 'no token, {one} brace'],
])('resolves "%s" to "%s"', (text, expected) => {
  expect(resolveDateTokens(text, today)).toBe(expected);
});

test.each(['{{week+1}}', '{{day}}', '{{day--1}}', '{{Saturday+1}}', '{{ day+1 }}', '{{}}'])(
  'refuses the unknown token %s',
  (token) => {
    expect(() => resolveDateTokens(`on ${token}`, today)).toThrow(token);
  },
);
