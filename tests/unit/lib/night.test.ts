import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { clock, inHours, layOutNight } from '../../../src/lib/night.ts';

describe('a night between two working days', () => {
  test('leaves what is between wrap and call, less the way there and back', () => {
    const night = layOutNight({ wrap: '23:00', call: '07:00', travelMinutes: 45 });
    expect(night).toMatchObject({ between: 480, rest: 390, wrap: 120, arrive: 165, call: 600 });
    expect(night.hours.slice(0, 3)).toEqual(['9p', '10p', '11p']);
    expect(night.hours.at(-1)).toBe('8a');
  });

  test('may start after midnight, with hours before it on the axis', () => {
    const night = layOutNight({ wrap: '01:30', call: '10:00', travelMinutes: 30 });
    expect(night).toMatchObject({ between: 510, rest: 450 });
    expect(night.hours.slice(0, 2)).toEqual(['11p', '12a']);
  });

  const minutes = fc.integer({ min: 0, max: 1439 });
  const time = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;

  test('is always drawn from left to right, on an axis of whole hours', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 2, max: 1439 }), (wrap, length) => {
        const call = (wrap + length) % 1440;
        const night = layOutNight({ wrap: time(wrap), call: time(call), travelMinutes: 1 });
        expect(night.between).toBe(length);
        const points = [0, night.wrap, night.arrive, night.leave, night.call, night.length];
        expect(points).toEqual(points.toSorted((a, b) => a - b));
        expect(night.length).toBe((night.hours.length - 1) * 60);
        expect(night.hours.every((hour) => /^(1[0-2]|[1-9])[ap]$/.test(hour))).toBe(true);
      }),
    );
  });
});

describe('words for times', () => {
  test.each([
    [60, '1 hour'],
    [390, '6½ hours'],
    [465, '7¾ hours'],
    [15, '¼ hours'],
    [480, '8 hours'],
  ])('%i minutes are %s', (minutes, words) => {
    expect(inHours(minutes)).toBe(words);
  });

  // A night whose minutes are no quarters must not lose or gain an hour.
  test.each([
    [479, '8 hours'],
    [473, '8 hours'],
    [472, '7¾ hours'],
    [53, '1 hour'],
  ])('%i minutes are rounded to %s', (minutes, words) => {
    expect(inHours(minutes)).toBe(words);
  });

  test.each([
    ['00:00', '12:00 AM'],
    ['12:30', '12:30 PM'],
    ['18:05', '6:05 PM'],
  ])('%s is %s', (time, words) => {
    expect(clock(time)).toBe(words);
  });
});
