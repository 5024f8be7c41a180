import { afterEach, expect, test, vi } from 'vitest';
import { createEventBook, createEventFile } from '../../src/backend/eventBook.ts';
import { seatErasure } from '../../src/backend/seatErasure.ts';
import type { PrivateEvent } from '../../src/lib/privateEvents.ts';
import { nativePost } from '../support/formPost.ts';
import { phoneBank, rsvpDay, rsvpPost } from '../support/rsvp.ts';
import { makeBackend } from '../support/testBackend.ts';

afterEach(() => vi.restoreAllMocks());

const series: PrivateEvent = {
  ...phoneBank,
  isRecurring: true,
  starts: ['2026-12-17T18:30', '2026-12-24T18:30', '2026-12-31T18:30'],
};

/** Makes a backend where one party has a place on each of these days. */
async function makeSeats(days: readonly string[]) {
  const backend = await makeBackend({
    now: () => rsvpDay,
    events: createEventBook(() => Promise.resolve([series])),
  });
  for (const day of days) {
    const sent = await backend.app.request(nativePost({ ...rsvpPost, day }, {}, 'rsvp'));
    expect(sent.status).toBe(303);
  }
  const held = async (): Promise<string[]> => {
    const rows = await backend.store.list({ form: 'rsvp', limit: 10, order: 'asc' });
    return rows.flatMap(({ place }, index) => (place === undefined ? [] : [days[index] ?? '']));
  };
  return { ...backend, held };
}

test.each([
  ['2026-12-18T12:00:00Z', ['2026-12-17', '2026-12-24']],
  ['2026-12-19T12:00:00Z', ['2026-12-24']],
  ['2026-12-26T12:00:00Z', []],
])('at %s, a day after they are over, places on %j are left', async (now, left) => {
  const { store, held } = await makeSeats(['2026-12-17', '2026-12-24']);
  const readEvents = () => Promise.resolve([series]);
  await seatErasure(store, readEvents, () => new Date(now))();
  expect(await held()).toEqual(left);
});

test('places on a day that was taken out of a series stay until that day is over', async () => {
  const { store, held } = await makeSeats(['2026-12-24']);
  const starts = series.starts.filter((wall) => !wall.startsWith('2026-12-24'));
  const readEvents = () => Promise.resolve([{ ...series, starts }]);
  await seatErasure(store, readEvents, () => new Date('2026-12-22T12:00:00Z'))();
  expect(await held()).toEqual(['2026-12-24']);
  await seatErasure(store, readEvents, () => new Date('2026-12-27T12:00:00Z'))();
  expect(await held()).toEqual([]);
});

test('places at an event that is unknown now stay: it may come back', async () => {
  const { store, held } = await makeSeats(['2026-12-17']);
  await seatErasure(
    store,
    () => Promise.resolve([]),
    () => new Date('2027-02-01T12:00:00Z'),
  )();
  expect(await held()).toEqual(['2026-12-17']);
});

test('without events nothing is erased, and it says what to run', async () => {
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const { store, held, folder } = await makeSeats(['2026-12-17']);
  const readEvents = createEventFile(`${folder}/events.json`);
  await seatErasure(store, readEvents, () => new Date('2027-02-01T12:00:00Z'))();
  expect(await held()).toEqual(['2026-12-17']);
  expect(complaint.mock.calls.flat().join()).toContain('npm run build');
});
