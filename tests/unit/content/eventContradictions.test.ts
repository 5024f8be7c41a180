import { expect, test } from 'vitest';

import {
  findContradictions,
  type PlannedEvent,
  reservedEventSlugs,
} from '../../../src/content/schemas/eventContradictions.ts';
import { eventKinds } from '../../../src/content/schemas/event.ts';
import { kindSlug } from '../../../src/lib/eventLists.ts';

const planned: PlannedEvent = {
  slug: 'rally',
  kind: 'rally',
  status: 'scheduled',
  startsAt: '2026-12-12T11:00',
  endsAt: '2026-12-12T12:30',
  timeZone: 'America/Los_Angeles',
  attendance: 'inPerson',
  place: { name: 'Plaza', city: 'Burbank' },
  rsvp: 'counted',
  capacity: 80,
};

const messages = (change: PlannedEvent) =>
  findContradictions({ ...planned, slug: 'winter-rally', ...change }).map(
    ({ path, message }) => `${path}: ${message}`,
  );

test('an event whose fields go together has no contradictions', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ kind: 'setVisit', rsvp: 'sealed', capacity: undefined })).toEqual([]);
});

test('an hour that summer time skips is refused in its zone, and allowed where clocks do not change', () => {
  const skipped = { startsAt: '2027-03-14T02:30', endsAt: '2027-03-14T04:00' };
  expect(messages(skipped)).toEqual([
    'startsAt: 2027-03-14T02:30 does not exist in America/Los_Angeles: clocks are put forward over it',
  ]);
  expect(messages({ ...skipped, timeZone: 'America/Phoenix' })).toEqual([]);
});

test('an hour that comes twice in autumn is allowed', () => {
  expect(messages({ startsAt: '2026-11-01T01:30', endsAt: '2026-11-01T03:00' })).toEqual([]);
});

test('places and details after an RSVP need answers that are counted', () => {
  expect(messages({ rsvp: 'sealed' })).toEqual([
    'rsvp: must be "counted" for a number of places, got "sealed"',
  ]);
  expect(messages({ rsvp: 'none', capacity: undefined, afterRsvp: {} })).toEqual([
    'rsvp: must be "counted" for details after an RSVP, got "none"',
  ]);
});

test.each([
  ['the street', { street: '100 Example Street' }, 'street'],
  ['the door', { entranceNote: 'North gate.' }, 'entrance'],
  ['a map', { mapUrl: 'https://www.openstreetmap.org/node/1' }, 'map'],
  ['a position', { latitude: 34.1, longitude: -118.3 }, 'position'],
])('a street that is given out after an RSVP is not given away by %s', (_, part, word) => {
  const place = { name: 'Plaza', city: 'Burbank', ...part };
  const refused = [
    `place: its street is given out after an RSVP, yet everybody sees its ${word}: leave name, city and state here`,
  ];
  // As the Studio has the event, and as the build has it.
  expect(messages({ place, afterRsvp: { street: '400 Example Street' } })).toEqual(refused);
  expect(messages({ place, afterRsvp: { hasAddress: true, hasMeetingLink: false } })).toEqual(
    refused,
  );
  expect(messages({ place, afterRsvp: { hasAddress: false, hasMeetingLink: true } })).toEqual([]);
  expect(messages({ afterRsvp: { street: '400 Example Street' } })).toEqual([]);
});

test('a visit to a set is never counted: its numbers would say who works there', () => {
  expect(messages({ kind: 'setVisit' })).toEqual([
    'rsvp: a set visit is held at a workplace: its answers are sealed, not counted',
  ]);
});

test.each(['2026-12-12', '2026-12-01', '2027-12-13', '2126-12-12'])(
  'an event that comes again until %s is refused: it must end, within a year',
  (lastDay) => {
    expect(messages({ recurrence: { lastDay } })).toEqual([
      `recurrence: its last day must lie after 2026-12-12 and not after 2027-12-12, got ${lastDay}`,
    ]);
  },
);

test('no event takes the address of a list: of a kind, a month, a year or a way to take part', () => {
  expect(eventKinds.map(kindSlug).filter((slug) => !reservedEventSlugs.has(slug))).toEqual([]);
  for (const slug of ['phone-bank', 'online', 'past', 'month', 'rsvp', '2026', '2026-12']) {
    expect(messages({ slug })).toEqual([
      `slug: "${slug}" is the address of a list: choose another`,
    ]);
  }
  expect(messages({ slug: '2026-12-12-rally' })).toEqual([]);
});
