import { describe, expect, test } from 'vitest';

import {
  announcement,
  type AnnouncedEvent,
  wordsOfChange,
} from '../../sanity/actions/announcement.ts';
import { revision as revisionSchema } from '../../src/content/schemas/eventParts.ts';

const published: AnnouncedEvent = {
  startsAt: '2026-12-12T11:00',
  endsAt: '2026-12-12T12:30',
  isTimeKnown: true,
  timeZone: 'America/Los_Angeles',
  status: 'scheduled',
  attendance: 'inPerson',
  place: { name: 'Plaza', street: '1 Main St', city: 'Burbank', state: 'CA' },
  recurrence: { frequency: 'weekly', lastDay: '2027-02-20', exceptions: ['2026-12-26'] },
  afterRsvp: { meetingLink: 'https://meet.example/1' },
  sequence: 3,
  revisions: [{ _key: 'r1' }],
};
const change = { today: '2026-11-21', key: 'k1' };
const after = (own: Partial<AnnouncedEvent>) => ({ ...published, ...own });
const patchesOf = (own: Partial<AnnouncedEvent>) => announcement(after(own), published, change);
/** The revision that the patches put on record. */
const added = (patches: ReturnType<typeof announcement>) =>
  patches.flatMap(({ insert }) => (insert as { items: object[] } | undefined)?.items ?? [])[0];

describe('what a published change says', () => {
  test.each<[string, Partial<AnnouncedEvent>, string]>([
    [
      'another day and hour',
      { startsAt: '2026-12-13T14:00', endsAt: '2026-12-13T15:30' },
      'Now Sun 13 Dec 2026, 2:00 PM PST, not Sat 12 Dec 2026, 11:00 AM PST.',
    ],
    ['another end', { endsAt: '2026-12-12T13:00' }, 'Now until Sat 12 Dec 2026, 1:00 PM PST.'],
    ['no end', { endsAt: undefined }, 'When it ends is open.'],
    [
      'another zone',
      { timeZone: 'America/Chicago' },
      'Now Sat 12 Dec 2026, 11:00 AM CST, not Sat 12 Dec 2026, 11:00 AM PST.',
    ],
    ['another place', { place: { name: 'Hall', city: 'Glendale' } }, 'Now at Hall, Glendale.'],
    ['online', { attendance: 'online', place: undefined }, 'Now online.'],
    ['cancelled', { status: 'cancelled', startsAt: '2026-12-13T14:00' }, 'Cancelled.'],
    ['only marked as moved', { status: 'moved' }, 'Moved.'],
    [
      'a day left out',
      { recurrence: { ...published.recurrence, exceptions: ['2026-12-26', '2027-01-02'] } },
      'Not on 2 Jan 2027.',
    ],
    [
      'another rhythm',
      { recurrence: { ...published.recurrence, frequency: 'monthly' } },
      'Comes again on other days than before.',
    ],
    ['one day alone', { recurrence: undefined }, 'Does not come again.'],
    [
      'another link for those who answered',
      { afterRsvp: { meetingLink: 'https://meet.example/2' } },
      'What people who answered see has changed: look again.',
    ],
  ])('for %s', (_, own, words) => {
    expect(added(patchesOf(own))).toMatchObject({ text: words, date: '2026-11-21', _key: 'k1' });
    expect(patchesOf(own)[0]).toEqual({ set: { sequence: 4 } });
  });

  test('never tells what only people who answered see', () => {
    const words = JSON.stringify(
      patchesOf({ afterRsvp: { meetingLink: 'https://meet.example/2' } }),
    );
    expect(words).not.toContain('meet.example');
  });

  test('that an event takes place after all', () => {
    const words = wordsOfChange(published, { ...published, status: 'cancelled' });
    expect(words).toBe('Takes place after all.');
  });

  test('is no longer than the record takes, however much changed', () => {
    const words = wordsOfChange(
      after({
        startsAt: '2026-12-13T14:00',
        endsAt: undefined,
        place: { name: 'H'.repeat(80), street: 'S'.repeat(100), city: 'C'.repeat(60) },
        recurrence: undefined,
      }),
      published,
    );
    expect(words).toMatch(/^Now Sun 13 Dec 2026/);
    expect(revisionSchema.shape.text.safeParse(words).success).toBe(true);
  });
});

describe('publishing', () => {
  test('remembers when an event that moved would have started', () => {
    const moved = added(patchesOf({ startsAt: '2026-12-13T14:00' }));
    expect(moved).toMatchObject({ previousStartsAt: '2026-12-12T11:00' });
    expect(added(patchesOf({ status: 'cancelled' }))).not.toHaveProperty('previousStartsAt');
  });

  test.each<[string, Partial<AnnouncedEvent>]>([
    ['a word of the text', { summary: 'Other words.' } as object],
    ['the order of the same place', { place: { city: 'Burbank', ...published.place } }],
  ])('says nothing for %s', (_, own) => {
    expect(patchesOf(own)).toEqual([]);
  });

  test('puts the first day on record, and is no change', () => {
    const patches = announcement({ ...published, revisions: [], sequence: 0 }, null, change);
    expect(added(patches)).toMatchObject({ text: 'First published.', date: '2026-11-21' });
    expect(patches.some(({ set }) => set !== undefined)).toBe(false);
    expect(announcement(published, null, change)).toEqual([]);
  });

  test('raises the sequence once, also when the organizer has raised it', () => {
    expect(patchesOf({ status: 'moved', sequence: 4 }).some(({ set }) => set)).toBe(false);
  });

  test('leaves the organizer’s own words, and adds to them when it would have started', () => {
    const revisions = [{ _key: 'r1' }, { _key: 'own' }];
    expect(patchesOf({ startsAt: '2026-12-13T14:00', revisions })).toEqual([
      { set: { sequence: 4 } },
      { set: { 'revisions[_key=="own"].previousStartsAt': '2026-12-12T11:00' } },
    ]);
    expect(patchesOf({ status: 'cancelled', revisions })).toEqual([{ set: { sequence: 4 } }]);
  });
});
