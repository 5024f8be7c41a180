import { describe, expect, test } from 'vitest';

import {
  attended,
  byDay,
  byYear,
  inRegion,
  mainEvents,
  notOver,
  over,
} from '../../../src/lib/eventLists.ts';

const event = (id: string, startsAt: string, more: object = {}) => ({
  id,
  startsAt,
  timeZone: 'America/New_York',
  attendance: 'inPerson' as const,
  ...more,
});
const ids = (events: { id: string }[]) => events.map(({ id }) => id);

const first = event('first', '2025-05-04T11:00', { endsAt: '2025-05-04T13:00' });
const second = event('second', '2026-12-12T11:00', { endsAt: '2026-12-12T13:00' });
const third = event('third', '2026-12-12T18:00', { region: { slug: 'texas' } });
const fourth = event('fourth', '2027-01-09T18:00', { parent: second });
const events = [first, second, third, fourth];
const ends = Date.parse('2026-12-12T13:00-05:00');

describe('what is to come', () => {
  test('still holds an event a millisecond before its end, and no longer at its end', () => {
    expect(ids(notOver(events, ends - 1))).toEqual(['second', 'third', 'fourth']);
    expect(ids(notOver(events, ends))).toEqual(['third', 'fourth']);
  });

  test('and what is over are together all there is, at any moment', () => {
    for (const now of [0, ends - 1, ends, ends + 1, Number.MAX_SAFE_INTEGER]) {
      expect(ids([...over(events, now).toReversed(), ...notOver(events, now)])).toEqual(
        ids(events),
      );
    }
  });

  test('comes soonest first, and what is over latest first', () => {
    expect(ids(over(events, ends))).toEqual(['second', 'first']);
  });
});

describe('lists', () => {
  test('leave satellites to their main event', () => {
    expect(ids(mainEvents(events))).toEqual(['first', 'second', 'third']);
  });

  test('of a region hold what is there', () => {
    expect(ids(inRegion(events, 'texas'))).toEqual(['third']);
  });

  test('of one way to attend hold that alone', () => {
    const online = { ...first, id: 'online', attendance: 'online' as const };
    expect(ids(attended([...events, online], 'online'))).toEqual(['online']);
  });

  test('are grouped by local day and by year, in the order they came', () => {
    expect(byDay(events).map(ids)).toEqual([['first'], ['second', 'third'], ['fourth']]);
    expect(byYear(events).map(([year, found]) => [year, ids(found)])).toEqual([
      ['2025', ['first']],
      ['2026', ['second', 'third']],
      ['2027', ['fourth']],
    ]);
  });
});
