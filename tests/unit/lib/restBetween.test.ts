import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareRest, layOutRest, nightProblem } from '../../../src/lib/restBetween.ts';

const night = { wrap: '23:00', call: '06:00', travelMinutes: 45 };

describe('a night', () => {
  test.each([
    ['23:00', '06:00', 420],
    ['00:30', '08:00', 450],
    ['02:00', '14:00', 720],
    ['06:00', '05:59', 1439],
    ['12:00', '12:01', 1],
  ])('from %s to %s has %i minutes, over midnight as well', (wrap, call, between) => {
    expect(layOutRest({ wrap, call, travelMinutes: 0 }).between).toBe(between);
  });

  test('leaves what both ways do not take', () => {
    expect(layOutRest(night).rest).toBe(330);
  });

  test('leaves nothing where the way takes all of it', () => {
    const { rest, arrive, leave } = layOutRest({
      wrap: '23:00',
      call: '00:30',
      travelMinutes: 120,
    });
    expect(rest).toBe(0);
    expect(arrive).toBe(leave);
  });
});

describe('what was entered', () => {
  test.each([
    ['nothing for the wrap', { wrap: '' }, 'missing'],
    ['no time of day', { call: '24:00' }, 'missing'],
    ['words', { call: 'early' }, 'missing'],
    ['the same time twice', { call: '23:00' }, 'same'],
    ['a way below zero', { travelMinutes: -5 }, 'badTravel'],
    ['a way of four hours', { travelMinutes: 240 }, 'badTravel'],
    ['half a minute', { travelMinutes: 0.5 }, 'badTravel'],
    ['no number', { travelMinutes: Number.NaN }, 'badTravel'],
  ])('with %s is told what is wrong', (_, change, problem) => {
    expect(nightProblem({ ...night, ...change })).toBe(problem);
  });

  test('is taken when it is a night', () => {
    expect(nightProblem(night)).toBeUndefined();
  });
});

test('a night is held against each rule, and lacks nothing where it has enough', () => {
  const rules = [
    { who: 'A', hours: 9 },
    { who: 'B', hours: 7 },
    { who: 'C', hours: 6.5 },
  ];
  expect(compareRest(420, rules).map(({ who, missing }) => [who, missing])).toEqual([
    ['A', 120],
    ['B', 0],
    ['C', 0],
  ]);
});

test('whatever the times, what is drawn stays in its order and inside the drawing', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(time, time, fc.integer({ min: 0, max: 180 }), (wrap, call, travelMinutes) => {
      fc.pre(nightProblem({ wrap, call, travelMinutes }) === undefined);
      const drawn = layOutRest({ wrap, call, travelMinutes });
      const stops = [0, drawn.wrap, drawn.arrive, drawn.leave, drawn.call, drawn.length];
      expect(stops).toEqual(stops.toSorted((a, b) => a - b));
      expect(drawn.rest).toBeGreaterThanOrEqual(0);
      expect(drawn.rest).toBeLessThanOrEqual(drawn.between);
    }),
  );
});
