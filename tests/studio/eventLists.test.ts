import { expect, test, vi } from 'vitest';

import { badgesOf } from '../../sanity/actions/badges.ts';
import { days } from '../../sanity/structure/dates.ts';
import { eventLists, tonightAndNext } from '../../sanity/structure/eventLists.ts';
import type { FilteredList } from '../../sanity/structure/lists.ts';
import { clientFor, startTestLake } from '../lake/testLake.ts';

const today = '2026-11-21';
const weekly = { startsAt: '2026-10-03T18:30', endsAt: '2026-10-03T20:30' };
const events = Object.entries({
  'over-last-night': { startsAt: '2026-11-20T18:00', endsAt: '2026-11-20T20:00' },
  'series-over': { ...weekly, recurrence: { frequency: 'weekly', lastDay: '2026-11-14' } },
  'begins-this-morning': { startsAt: '2026-11-21T08:00' },
  'goes-past-midnight': { startsAt: '2026-11-20T22:00', endsAt: '2026-11-21T02:00' },
  'series-on': { ...weekly, recurrence: { frequency: 'weekly', lastDay: '2026-12-19' } },
  'series-ends-today': { ...weekly, recurrence: { frequency: 'weekly', lastDay: today } },
  'next-month': { startsAt: '2026-12-12T11:00' },
  'not-dated-yet': {},
}).map(([id, event]) => ({ ...event, _id: id, _type: 'event' }));
const pastIds = ['over-last-night', 'series-over'];
const otherIds = events.map(({ _id }) => _id).filter((id) => !pastIds.includes(id));

test('an event is past once its last day is over, a series once its last one is', async () => {
  const client = clientFor(await startTestLake(events));
  const idsIn = ({ filter, params }: FilteredList) =>
    client.fetch<string[]>(`*[${filter}] | order(_id)._id`, params?.(today) ?? {});
  const list = (wanted: string) => eventLists.find(({ id }) => id === wanted)!;
  expect(await idsIn(tonightAndNext)).toEqual(otherIds.toSorted());
  expect(await idsIn(list('upcoming'))).toEqual(otherIds.toSorted());
  expect(await idsIn(list('past'))).toEqual(pastIds.toSorted());
});

test('the badge of an event says past when the lists do', () => {
  const marked = events.filter((event) =>
    badgesOf(event, today).some(({ label }) => label === 'Past'),
  );
  expect(marked.map(({ _id }) => _id)).toEqual(pastIds);
});

test('a list that stays open over night is told of the new day', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 58) });
  try {
    const seen: string[] = [];
    const open = days().subscribe((day) => seen.push(day));
    expect(seen).toEqual(['2026-11-21']);
    vi.advanceTimersByTime(5 * 60_000);
    open.unsubscribe();
    expect(seen).toEqual(['2026-11-21', '2026-11-22']);
  } finally {
    vi.useRealTimers();
  }
});
