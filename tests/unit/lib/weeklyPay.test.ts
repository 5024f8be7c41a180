import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type PayEntry, payProblem, tiersOf } from '../../../src/lib/payEntry.ts';
import { inDollars, type OvertimeTier, weeklyPay } from '../../../src/lib/weeklyPay.ts';

const tier = (
  basis: OvertimeTier['basis'],
  afterHours: number,
  multiplier: number,
): OvertimeTier => ({ basis, afterHours, multiplier });
const week = (hoursPerDay: number, days: number, rate = 20) => ({ hoursPerDay, days, rate });

describe('the pay of a week', () => {
  test.each([
    ['without overtime is rate by hours', week(12, 5, 16.9), [], 1014],
    ['of an empty tier changes nothing', week(8, 5), [tier('day', 8, 1.5)], 800],
    ['with a daily tier pays more after it', week(10, 5), [tier('day', 8, 1.5)], 5 * (160 + 60)],
    [
      'with two daily tiers pays each its part',
      week(14, 1),
      [tier('day', 12, 2), tier('day', 8, 1.5)],
      160 + 4 * 30 + 2 * 40,
    ],
    ['with a weekly tier pays more after it', week(10, 5), [tier('week', 40, 1.5)], 800 + 300],
    [
      'pays no hour extra twice',
      week(10, 5),
      [tier('day', 8, 1.5), tier('week', 40, 1.5)],
      5 * (160 + 60),
    ],
    [
      'pays both where the straight hours alone pass the week',
      week(10, 6),
      [tier('day', 8, 1.5), tier('week', 40, 1.5)],
      40 * 20 + 8 * 30 + 12 * 30,
    ],
  ])('%s', (_, days, tiers, total) => {
    expect(weeklyPay(days, tiers).total).toBe(total);
  });

  test('says how many hours are overtime', () => {
    expect(weeklyPay(week(10, 6), [tier('day', 8, 1.5), tier('week', 40, 1.5)])).toMatchObject({
      hours: 60,
      overtimeHours: 20,
    });
  });

  test('is rounded to the cent', () => {
    expect(weeklyPay(week(7.25, 3, 17.33), []).total).toBe(376.93);
  });

  const anyTiers = fc.array(
    fc.record({
      basis: fc.constantFrom('day' as const, 'week' as const),
      afterHours: fc.integer({ min: 1, max: 60 }),
      multiplier: fc.integer({ min: 10, max: 30 }).map((tenths) => tenths / 10),
    }),
    { maxLength: 4 },
  );
  const anyWeek = fc.record({
    rate: fc.integer({ min: 1, max: 200 }),
    hoursPerDay: fc.integer({ min: 1, max: 24 }),
    days: fc.integer({ min: 1, max: 7 }),
  });

  test('is never less than straight time, whatever the tiers', () => {
    fc.assert(
      fc.property(anyWeek, anyTiers, (days, tiers) => {
        const straight = days.rate * days.hoursPerDay * days.days;
        expect(weeklyPay(days, tiers).total).toBeGreaterThanOrEqual(straight);
      }),
    );
  });

  test('never falls when a day is longer, where each tier pays more than the one below', () => {
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: 1, max: 12 }), (days, afterHours) => {
        const tiers = [tier('day', afterHours, 1.5), tier('day', afterHours + 4, 2)];
        const longer = { ...days, hoursPerDay: days.hoursPerDay + 1 };
        expect(weeklyPay(longer, tiers).total).toBeGreaterThan(weeklyPay(days, tiers).total);
      }),
    );
  });
});

describe('what was entered about a week', () => {
  const good: PayEntry = { rate: '20', hours: '12', days: '5', place: '', after: '', times: '' };
  const places = [{ place: 'Here', tiers: [tier('day', 8, 1.5)] }];

  test.each<[string, Partial<PayEntry>, string]>([
    ['no rate', { rate: '' }, 'badRate'],
    ['a rate of nothing', { rate: '0' }, 'badRate'],
    ['a rate below zero', { rate: '-16.90' }, 'badRate'],
    ['a rate with two zeros too many', { rate: '1690' }, 'badRate'],
    ['words for hours', { hours: 'all' }, 'badHours'],
    ['a day of 25 hours', { hours: '25' }, 'badHours'],
    ['a week of eight days', { days: '8' }, 'badDays'],
    ['half a day', { days: '2.5' }, 'badDays'],
    ['overtime without a multiple', { after: '8' }, 'badOvertime'],
    ['a multiple without hours', { times: '1.5' }, 'badOvertime'],
    ['a multiple below one', { after: '8', times: '0.5' }, 'badOvertime'],
  ])('with %s is told what is wrong', (_, change, problem) => {
    expect(payProblem({ ...good, ...change })).toBe(problem);
  });

  test.each<[string, Partial<PayEntry>]>([
    ['without overtime', {}],
    ['with overtime of one’s own', { after: '8', times: '1.5' }],
    [
      'with the rules of a place, whatever stands in the other fields',
      { place: 'Here', after: '8' },
    ],
  ])('is taken %s', (_, change) => {
    expect(payProblem({ ...good, ...change })).toBeUndefined();
  });

  test('counts no overtime that nobody entered or has a source for', () => {
    expect(tiersOf(good, places)).toEqual([]);
  });

  test('counts one’s own overtime by the day', () => {
    expect(tiersOf({ ...good, after: '8', times: '1.5' }, places)).toEqual([tier('day', 8, 1.5)]);
  });

  test('counts the rules of the chosen place instead of one’s own', () => {
    expect(tiersOf({ ...good, place: 'Here', after: '1', times: '5' }, places)).toEqual(
      places[0]!.tiers,
    );
  });
});

test('an amount is written as Americans write it', () => {
  expect(inDollars(1014)).toBe('$1,014.00');
});
