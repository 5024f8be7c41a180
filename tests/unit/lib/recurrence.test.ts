import { describe, expect, test } from 'vitest';

import {
  lastDayLimit,
  occurrences,
  onDay,
  type Recurring,
  recurrenceRule,
} from '../../../src/lib/recurrence.ts';

type Recurrence = NonNullable<Recurring['recurrence']>;

const phoneBank = (recurrence: Partial<Recurrence> = {}): Recurring => ({
  startsAt: '2026-10-15T18:30',
  endsAt: '2026-10-15T20:30',
  timeZone: 'America/New_York',
  recurrence: { frequency: 'weekly', lastDay: '2026-11-12', exceptions: [], ...recurrence },
});

describe('an event that comes again', () => {
  test('keeps its weekday and the hour on its own clock when clocks are put back', () => {
    expect(occurrences(phoneBank())).toEqual([
      '2026-10-15T18:30',
      '2026-10-22T18:30',
      '2026-10-29T18:30',
      '2026-11-05T18:30',
      '2026-11-12T18:30',
    ]);
  });

  test('leaves out the days that are excepted', () => {
    const dates = occurrences(phoneBank({ exceptions: ['2026-10-29'], lastDay: '2026-11-05' }));
    expect(dates).toEqual(['2026-10-15T18:30', '2026-10-22T18:30', '2026-11-05T18:30']);
  });

  test('comes every second week when it is said so', () => {
    expect(occurrences(phoneBank({ frequency: 'everyTwoWeeks' }))).toEqual([
      '2026-10-15T18:30',
      '2026-10-29T18:30',
      '2026-11-12T18:30',
    ]);
  });

  test('comes every month on the same weekday of the month', () => {
    const monthly = phoneBank({ frequency: 'monthly', lastDay: '2027-02-28' });
    expect(occurrences(monthly).map((wall) => wall.slice(0, 10))).toEqual([
      '2026-10-15',
      '2026-11-19',
      '2026-12-17',
      '2027-01-21',
      '2027-02-18',
    ]);
  });

  test('comes on the last such weekday when it started after the 28th', () => {
    const { recurrence } = phoneBank({ frequency: 'monthly', lastDay: '2027-01-31' });
    const monthly = { ...phoneBank(), startsAt: '2026-10-29T18:30', recurrence };
    expect(occurrences(monthly).map((wall) => wall.slice(0, 10))).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
    ]);
  });

  test('says its rule with an end in UTC (RFC 5545, 3.3.10)', () => {
    expect(recurrenceRule(phoneBank())).toBe('FREQ=WEEKLY;UNTIL=20261113T045959Z');
    expect(recurrenceRule(phoneBank({ frequency: 'monthly' }))).toBe(
      'FREQ=MONTHLY;BYDAY=3TH;UNTIL=20261113T045959Z',
    );
  });

  test('is as long on every day, over midnight too', () => {
    const night = { ...phoneBank(), startsAt: '2026-10-15T22:00', endsAt: '2026-10-16T01:00' };
    expect(onDay(night, '2026-11-05T22:00')).toMatchObject({
      startsAt: '2026-11-05T22:00',
      endsAt: '2026-11-06T01:00',
    });
  });

  test('may come again for a year', () => {
    expect(lastDayLimit('2028-02-29T10:00')).toBe('2029-02-28');
  });
});

test('an event that does not come again has one day and no rule', () => {
  const { startsAt, timeZone } = phoneBank();
  expect(occurrences({ startsAt, timeZone })).toEqual(['2026-10-15T18:30']);
  expect(recurrenceRule({ startsAt, timeZone })).toBeUndefined();
});
