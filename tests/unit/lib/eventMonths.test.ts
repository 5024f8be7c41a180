import { expect, test } from 'vitest';

import { eventMonths, monthName } from '../../../src/lib/eventMonths.ts';

const event = (title: string, startsAt: string, more: object = {}) => ({
  title,
  startsAt,
  timeZone: 'America/Chicago',
  ...more,
});
type Months = ReturnType<typeof eventMonths<ReturnType<typeof event>>>;
const filled = (months: Months) =>
  months.flatMap(({ weeks }) =>
    weeks
      .flat()
      .flatMap((day) =>
        (day?.entries ?? []).map((entry) => `${day!.date} ${entry.event.title} ${entry.dayNumber}`),
      ),
  );

test('a month has whole weeks from Sunday to Saturday, empty before its first and after its last day', () => {
  const [december] = eventMonths([], '2026-12-05');
  // 1 December 2026 is a Tuesday, the 31st a Thursday.
  expect(december!.weeks.map((week) => week.map((day) => day?.date.slice(8) ?? ''))).toEqual([
    ['', '', '01', '02', '03', '04', '05'],
    ['06', '07', '08', '09', '10', '11', '12'],
    ['13', '14', '15', '16', '17', '18', '19'],
    ['20', '21', '22', '23', '24', '25', '26'],
    ['27', '28', '29', '30', '31', '', ''],
  ]);
});

test('a month that starts on Sunday has no empty week before it, and February may have four', () => {
  const [february] = eventMonths([], '2026-02-01');
  expect(february!.weeks).toHaveLength(4);
  expect(february!.weeks[0]![0]!.date).toBe('2026-02-01');
});

test('events stand on each of their days: of a week, of several days, of both sides of a new year', () => {
  const months = eventMonths(
    [
      event('festival', '2026-12-31T09:00', { endsAt: '2027-01-01T17:00' }),
      event('weekly', '2026-12-17T18:00', {
        recurrence: { frequency: 'weekly', lastDay: '2026-12-31', exceptions: ['2026-12-24'] },
      }),
    ],
    '2026-12-05',
  );
  expect(filled(months)).toEqual([
    '2026-12-17 weekly 1',
    '2026-12-31 festival 1',
    '2026-12-31 weekly 1',
    '2027-01-01 festival 2',
  ]);
});

test('months without events are left out, all but the one of today', () => {
  const months = eventMonths([event('past', '2025-05-04T11:00')], '2026-11-22');
  expect(months.map(({ month }) => month)).toEqual(['2025-05', '2026-11']);
});

test('a month is named with its year', () => {
  expect(monthName('2026-12')).toBe('December 2026');
});
