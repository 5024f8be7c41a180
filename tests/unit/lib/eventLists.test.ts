import { describe, expect, test } from 'vitest';

import {
  attended,
  byDay,
  byYear,
  callsOf,
  daysOf,
  inRegion,
  kindSlug,
  mainEvents,
  nextCall,
  notOver,
  ofKind,
  over,
  unitsOf,
  upcomingCalls,
} from '../../../src/lib/eventLists.ts';
import type { Recurring } from '../../../src/lib/recurrence.ts';

interface Sketch extends Recurring {
  id: string;
  kind: string;
  status: 'scheduled' | 'moved' | 'cancelled';
  attendance: 'inPerson' | 'online';
  region?: { slug: string };
  parent?: unknown;
}

const event = (id: string, startsAt: string, more: Partial<Sketch> = {}): Sketch => ({
  id,
  startsAt,
  timeZone: 'America/New_York',
  attendance: 'inPerson',
  kind: 'rally',
  status: 'scheduled',
  ...more,
});
const ids = (events: { id: string }[]) => events.map(({ id }) => id);
const calls = (events: Sketch[]) => events.map(({ id, startsAt }) => `${id} ${startsAt}`);

const first = event('first', '2025-05-04T11:00', { endsAt: '2025-05-04T13:00' });
const second = event('second', '2026-12-12T11:00', { endsAt: '2026-12-12T13:00' });
const third = event('third', '2026-12-12T18:00', { region: { slug: 'texas' } });
const fourth = event('fourth', '2027-01-09T18:00', { parent: second });
const events = [first, second, third, fourth];
const ends = Date.parse('2026-12-12T13:00-05:00');

const weekly = event('weekly', '2026-12-03T18:30', {
  endsAt: '2026-12-03T20:30',
  kind: 'phoneBank',
  recurrence: { frequency: 'weekly', lastDay: '2026-12-24', exceptions: ['2026-12-10'] },
});

describe('what is to come', () => {
  test('still holds an event a millisecond before its end, and no longer at its end', () => {
    expect(ids(notOver(events, ends - 1))).toEqual(['second', 'third', 'fourth']);
    expect(ids(notOver(events, ends))).toEqual(['third', 'fourth']);
  });

  test('and what is over are together all there is, at any moment', () => {
    for (const now of [0, ends - 1, ends, ends + 1, Number.MAX_SAFE_INTEGER]) {
      expect(ids([...over(events, now).toReversed(), ...upcomingCalls(events, now)])).toEqual(
        ids(events),
      );
    }
  });

  test('comes soonest first, and what is over latest first', () => {
    expect(ids(over(events, ends))).toEqual(['second', 'first']);
    expect(ids(upcomingCalls(events.toReversed(), 0))).toEqual(ids(events));
  });

  test('stands by the day on the wall, and within a day by the moment, across zones', () => {
    const late = event('late', '2026-12-31T23:00', { timeZone: 'America/Los_Angeles' });
    const early = event('early', '2027-01-01T00:30');
    const noon = event('noon', '2026-12-31T12:00', { timeZone: 'America/Los_Angeles' });
    const one = event('one', '2026-12-31T13:00');
    expect(ids(upcomingCalls([early, noon, late, one], 0))).toEqual([
      'one',
      'noon',
      'late',
      'early',
    ]);
  });
});

describe('an event that comes again', () => {
  const after = (time: string) => Date.parse(`${time}-05:00`);

  test('is listed on each of its days, without the ones it leaves out', () => {
    expect(calls(upcomingCalls([second, weekly], after('2026-12-01T00:00')))).toEqual([
      'weekly 2026-12-03T18:30',
      'second 2026-12-12T11:00',
      'weekly 2026-12-17T18:30',
      'weekly 2026-12-24T18:30',
    ]);
  });

  test('passes on to its next day once one is over, and keeps the last', () => {
    expect(nextCall(weekly, after('2026-12-03T20:29')).startsAt).toBe('2026-12-03T18:30');
    expect(nextCall(weekly, after('2026-12-03T20:30')).startsAt).toBe('2026-12-17T18:30');
    expect(nextCall(weekly, after('2027-02-01T00:00')).startsAt).toBe('2026-12-24T18:30');
  });

  test('is over once, when its last day is', () => {
    expect(over([weekly], after('2026-12-24T20:29'))).toEqual([]);
    expect(calls(over([weekly], after('2026-12-24T20:30')))).toEqual(['weekly 2026-12-24T18:30']);
  });

  test('keeps its length on each day', () => {
    expect(callsOf(weekly).map(({ endsAt }) => endsAt?.slice(11))).toEqual(
      callsOf(weekly).map(() => '20:30'),
    );
  });

  test('stands in a list with its next day however far, and eight weeks ahead with the others', () => {
    const year = event('year', '2027-03-04T18:30', {
      recurrence: { frequency: 'weekly', lastDay: '2028-03-02', exceptions: [] },
    });
    expect(calls(upcomingCalls([year], after('2026-12-01T00:00')))).toEqual([
      'year 2027-03-04T18:30',
    ]);
    expect(upcomingCalls([year], after('2027-03-04T00:00'))).toHaveLength(8);
  });

  test('is news once when it is cancelled', () => {
    const off = { ...weekly, status: 'cancelled' as const };
    expect(upcomingCalls([off], after('2026-12-01T00:00'))).toHaveLength(1);
  });
});

describe('lists', () => {
  test('leave satellites to their main event', () => {
    expect(ids(mainEvents(events))).toEqual(['first', 'second', 'third']);
  });

  test('of a region hold what is there', () => {
    expect(ids(inRegion(events, 'texas'))).toEqual(['third']);
  });

  test('of one way to attend, or of one kind, hold that alone', () => {
    const online = event('online', '2026-12-12T18:00', { attendance: 'online' });
    expect(ids(attended([...events, online], 'online'))).toEqual(['online']);
    expect(ids(ofKind([...events, weekly], 'phoneBank'))).toEqual(['weekly']);
  });

  test('are grouped by local day and by year, in the order they came', () => {
    expect(byDay(events).map(ids)).toEqual([['first'], ['second', 'third'], ['fourth']]);
    expect(byYear(events).map(([year, found]) => [year, ids(found)])).toEqual([
      ['2025', ['first']],
      ['2026', ['second', 'third']],
      ['2027', ['fourth']],
    ]);
  });

  test('of a kind have an address in small letters', () => {
    expect(['rally', 'phoneBank', 'picketSupport'].map(kindSlug)).toEqual([
      'rally',
      'phone-bank',
      'picket-support',
    ]);
  });
});

test('the units of an action are the same seen from any of them, the main one first', () => {
  const main = { _id: 'main', satellites: [{ _id: 'a' }, { _id: 'b' }] };
  const a = { _id: 'a', satellites: [], parent: { _id: 'main' } };
  const b = { _id: 'b', satellites: [], parent: { _id: 'main' } };
  const alone = { _id: 'alone', satellites: [] };
  const units = unitsOf([a, alone, b, main]);
  for (const unit of [main, a, b]) expect(units(unit)).toEqual([main, a, b]);
  expect(units(alone)).toEqual([alone]);
});

test.each([
  ['one day', '2026-12-12T11:00', '2026-12-12T13:00', ['2026-12-12']],
  ['a night that ends early', '2026-12-12T22:00', '2026-12-13T02:00', ['2026-12-12']],
  ['two days', '2026-12-31T09:00', '2027-01-01T17:00', ['2026-12-31', '2027-01-01']],
  ['no known end', '2026-12-12T11:00', undefined, ['2026-12-12']],
  ['an early end on its own day', '2026-12-12T04:00', '2026-12-12T05:30', ['2026-12-12']],
])('an event of %s takes up its days', (_, startsAt, endsAt, days) => {
  expect(daysOf(event('one', startsAt, { endsAt }))).toEqual(days);
});
