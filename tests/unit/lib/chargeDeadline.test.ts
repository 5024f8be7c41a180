import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { chargeDeadline } from '../../../src/lib/chargeDeadline.ts';

const today = '2026-11-22';
const written = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function lastDay(act: string, now = today) {
  const found = chargeDeadline(act, now);
  return 'lastDay' in found ? written(found.lastDay) : found.kind;
}

describe('the last day for a charge', () => {
  test.each([
    ['2026-11-21', '2027-05-21'],
    ['2026-06-15', '2026-12-15'],
    // Where the sixth month is shorter, the earlier day counts.
    ['2026-08-31', '2027-02-28'],
    ['2026-08-29', '2027-02-28'],
    ['2026-10-31', '2027-04-30'],
  ])('after %s is %s', (act, expected) => {
    expect(lastDay(act)).toBe(expected);
  });

  test.each([
    ['2027-08-31', '2028-02-29'],
    ['2027-08-30', '2028-02-29'],
    ['2027-08-29', '2028-02-29'],
    ['2027-08-28', '2028-02-28'],
  ])('after %s is %s in a leap year', (act, expected) => {
    expect(lastDay(act, '2027-12-01')).toBe(expected);
  });

  test('is still open on that day, and over on the next', () => {
    expect(chargeDeadline('2026-05-22', today)).toMatchObject({ kind: 'open', daysLeft: 0 });
    expect(chargeDeadline('2026-05-21', today)).toMatchObject({ kind: 'over', daysLeft: -1 });
  });

  test('counts from today when it happened today', () => {
    expect(chargeDeadline(today, today)).toMatchObject({ kind: 'open', daysLeft: 181 });
  });
});

test.each([
  ['tomorrow is still to come', '2026-11-23', 'future'],
  ['a century ago is a mistyped year', '1926-11-21', 'checkYear'],
  ['a century ahead is a mistyped year', '2126-11-21', 'checkYear'],
  ['a year of two digits is a mistyped year', '0026-11-21', 'unreadable'],
  ['a year of five digits cannot be read', '12026-11-21', 'unreadable'],
  ['a day that no month has cannot be read', '2026-02-30', 'unreadable'],
  ['29 February exists in leap years only', '2025-02-29', 'unreadable'],
  ['nothing entered cannot be read', '', 'unreadable'],
  ['words cannot be read', 'yesterday', 'unreadable'],
])('%s', (_, act, kind) => {
  expect(chargeDeadline(act, today).kind).toBe(kind);
});

describe('whatever the day', () => {
  const days = fc
    .date({ min: new Date('2017-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('the last day is at most 184 days later, never a later day of the month', () => {
    fc.assert(
      fc.property(days, (act) => {
        const found = chargeDeadline(act, act);
        if (!('lastDay' in found)) throw new Error(found.kind);
        expect(found.daysLeft).toBeGreaterThanOrEqual(180);
        expect(found.daysLeft).toBeLessThanOrEqual(184);
        expect(found.lastDay.day).toBeLessThanOrEqual(Number(act.slice(8)));
      }),
    );
  });

  test('something that happened later never has an earlier last day', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [earlier, later] = [one, other].toSorted() as [string, string];
        expect(lastDay(earlier) <= lastDay(later)).toBe(true);
      }),
    );
  });
});

test('whatever is typed, an answer comes', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(chargeDeadline(typed, today).kind).toMatch(/\w/);
    }),
  );
});
