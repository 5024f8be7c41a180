import { isSkippedByClocks } from '../../lib/eventTime.ts';
import { lastDayLimit } from '../../lib/recurrence.ts';
import { finderOf, type Rule as RuleOf } from './contradictions.ts';

/** What the rules between the fields of an event look at; the Studio holds drafts to them too. */
export interface PlannedEvent {
  slug?: string | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  statusNote?: string | undefined;
  startsAt?: string | undefined;
  endsAt?: string | undefined;
  timeZone?: string | undefined;
  attendance?: string | undefined;
  place?: unknown;
  rsvp?: string | undefined;
  capacity?: number | undefined;
  afterRsvp?: unknown;
  recurrence?: { lastDay?: string | undefined } | undefined;
}

type Rule = RuleOf<PlannedEvent>;

/** Addresses under `/events/` that are lists: no event may take them (regions are checked as well). */
export const reservedEventSlugs = new Set([
  'online',
  'in-person',
  'past',
  'month',
  'feed',
  'rsvp',
  'rally',
  'town-hall',
  'phone-bank',
  'picket-support',
  'social',
  'training',
  'set-visit',
]);

const startsAndEnds: Rule = ({ startsAt, endsAt }) =>
  startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt
    ? { path: 'endsAt', message: `ends at ${endsAt}, before it starts at ${startsAt}` }
    : undefined;

const isOnTheClock: Rule = ({ startsAt, endsAt, timeZone }) => {
  if (timeZone === undefined) return undefined;
  const times = { startsAt, endsAt };
  for (const path of ['startsAt', 'endsAt'] as const) {
    const wall = times[path];
    if (wall !== undefined && isSkippedByClocks(wall, timeZone)) {
      const message = `${wall} does not exist in ${timeZone}: clocks are put forward over it`;
      return { path, message };
    }
  }
  return undefined;
};

const hasPlace: Rule = ({ attendance, place }) =>
  attendance === 'inPerson' && place === undefined
    ? { path: 'place', message: 'an event in person needs a place' }
    : undefined;

const saysWhatChanged: Rule = ({ status = 'scheduled', statusNote }) =>
  status !== 'scheduled' && statusNote === undefined
    ? { path: 'statusNote', message: `a ${status} event needs a note that says so` }
    : undefined;

/** Pages of a list that is too long for one are addressed by month or year. */
const period = /^\d{4}(-\d{2})?$/;

const hasFreeAddress: Rule = ({ slug = '' }) =>
  reservedEventSlugs.has(slug) || period.test(slug)
    ? { path: 'slug', message: `"${slug}" is the address of a list: choose another` }
    : undefined;

const isCountedIfLimited: Rule = ({ rsvp, capacity, afterRsvp }) => {
  if (rsvp === 'counted' || (capacity === undefined && afterRsvp === undefined)) return undefined;
  const what = capacity === undefined ? 'details after an RSVP' : 'a number of places';
  return { path: 'rsvp', message: `must be "counted" for ${what}, got "${rsvp ?? 'none'}"` };
};

const hidesWorkplaces: Rule = ({ kind, rsvp }) =>
  kind === 'setVisit' && rsvp === 'counted'
    ? {
        path: 'rsvp',
        message: 'a set visit is held at a workplace: its answers are sealed, not counted',
      }
    : undefined;

const comesToAnEnd: Rule = ({ startsAt, recurrence }) => {
  const lastDay = recurrence?.lastDay;
  if (startsAt === undefined || lastDay === undefined) return undefined;
  const limit = lastDayLimit(startsAt);
  if (lastDay > startsAt.slice(0, 10) && lastDay <= limit) return undefined;
  return {
    path: 'recurrence',
    message: `its last day must lie after ${startsAt.slice(0, 10)} and not after ${limit}, got ${lastDay}`,
  };
};

/** What tells where a place is to the door. */
const exactParts = {
  street: 'street',
  entranceNote: 'entrance',
  mapUrl: 'map',
  latitude: 'position',
};

const keepsItsStreet: Rule = ({ place, afterRsvp }) => {
  // The Studio has the street itself; the build only knows that there is one.
  const { street, hasAddress } = (afterRsvp ?? {}) as { street?: string; hasAddress?: boolean };
  if (street === undefined && hasAddress !== true) return undefined;
  const shown = Object.entries(exactParts)
    .filter(([part]) => (place as Record<string, unknown> | undefined)?.[part] !== undefined)
    .map(([, word]) => word);
  if (shown.length === 0) return undefined;
  return {
    path: 'place',
    message: `its street is given out after an RSVP, yet everybody sees its ${shown.join(', ')}: leave name, city and state here`,
  };
};

/** Returns the fields of an event that do not go with its other fields. */
export const findContradictions = finderOf([
  startsAndEnds,
  isOnTheClock,
  hasPlace,
  saysWhatChanged,
  hasFreeAddress,
  isCountedIfLimited,
  hidesWorkplaces,
  comesToAnEnd,
  keepsItsStreet,
]);
