import type { PatchOperations } from 'sanity';

import { revision as revisionSchema } from '../../src/content/schemas/eventParts.ts';
import { eventTime } from '../../src/lib/eventTime.ts';
import { formatDate } from '../../src/lib/formatDate.ts';
import { placeLine } from '../../src/lib/placeLine.ts';

interface StoredRevision {
  _key: string;
  previousStartsAt?: string;
}

/** What of an event people rely on who plan to come, and what it says of earlier changes. */
export interface AnnouncedEvent {
  startsAt?: string;
  endsAt?: string;
  isTimeKnown?: boolean;
  timeZone?: string;
  status?: string;
  attendance?: string;
  place?: { name?: string; street?: string; city?: string; state?: string };
  recurrence?: { frequency?: string; lastDay?: string; exceptions?: string[] };
  afterRsvp?: { placeName?: string; street?: string; meetingLink?: string };
  sequence?: number;
  revisions?: StoredRevision[];
}

/** A rule returns what to say of one kind of change, or nothing when it did not happen. */
type Rule = (now: AnnouncedEvent, before: AnnouncedEvent) => string | undefined;

function whenOf({ startsAt, timeZone, isTimeKnown }: AnnouncedEvent): string {
  if (startsAt === undefined || timeZone === undefined) return '';
  const { fullDay, clock, half, zone } = eventTime({ startsAt, timeZone });
  return isTimeKnown === false ? fullDay : `${fullDay}, ${clock} ${half} ${zone}`;
}

const endOf = ({ endsAt, ...event }: AnnouncedEvent) => whenOf({ ...event, startsAt: endsAt });
const whereOf = ({ place }: AnnouncedEvent) => placeLine(place);

const status: Rule = (now, before) => {
  if (now.status === before.status) return undefined;
  if (before.status === 'cancelled') return 'Takes place after all.';
  return now.status === 'scheduled' ? 'Takes place as announced.' : undefined;
};

const start: Rule = (now, before) => {
  if (whenOf(now) !== whenOf(before)) return `Now ${whenOf(now)}, not ${whenOf(before)}.`;
  return now.timeZone === before.timeZone ? undefined : 'Now in another time zone.';
};

const end: Rule = (now, before) => {
  if (endOf(now) === endOf(before) || whenOf(now) !== whenOf(before)) return undefined;
  return now.endsAt === undefined ? 'When it ends is open.' : `Now until ${endOf(now)}.`;
};

const where: Rule = (now, before) => {
  if (now.attendance === 'online')
    return before.attendance === 'online' ? undefined : 'Now online.';
  const isSame = now.attendance === before.attendance && whereOf(now) === whereOf(before);
  return isSame ? undefined : `Now at ${whereOf(now)}.`;
};

const comesAgain: Rule = ({ recurrence: now }, { recurrence: before }) => {
  const [days, daysBefore] = [now?.exceptions ?? [], before?.exceptions ?? []];
  const isSame = now?.frequency === before?.frequency && now?.lastDay === before?.lastDay;
  if (isSame && days.join() === daysBefore.join()) return undefined;
  const left = days.filter((day) => !daysBefore.includes(day));
  if (isSame && days.length - left.length === daysBefore.length) {
    return `Not on ${left.map((day) => formatDate(day)).join(', ')}.`;
  }
  return now === undefined ? 'Does not come again.' : 'Comes again on other days than before.';
};

const details: Rule = ({ afterRsvp: now }, { afterRsvp: before }) =>
  before === undefined ||
  (['placeName', 'street', 'meetingLink'] as const).every((name) => now?.[name] === before[name])
    ? undefined
    : 'What people who answered see has changed: look again.';

const rules = [status, start, end, where, comesAgain, details];

/** Returns what changed for people who plan to come, in plain words; nothing when they need not know. */
export function wordsOfChange(now: AnnouncedEvent, before: AnnouncedEvent): string | undefined {
  if (now.status === 'cancelled') return before.status === 'cancelled' ? undefined : 'Cancelled.';
  const said = rules.flatMap((rule) => rule(now, before) ?? []);
  if (said.length === 0) return now.status === before.status ? undefined : 'Moved.';
  // A change has two hundred characters: what does not fit is on the page all the same.
  return said.reduce((text, sentence) => {
    const longer = `${text} ${sentence}`;
    return revisionSchema.shape.text.safeParse(longer).success ? longer : text;
  });
}

const addRevision = (revision: object): PatchOperations[] => [
  { setIfMissing: { revisions: [] } },
  { insert: { after: 'revisions[-1]', items: [{ _type: 'revision', ...revision }] } },
];

/**
 * Returns the patches that go before publishing an event: a change of time, place or status raises its
 * sequence once, so that calendars take it over (RFC 5545), and is put on record with its day, unless
 * the organizer has done so in words of their own.
 */
export function announcement(
  draft: AnnouncedEvent,
  published: AnnouncedEvent | null,
  { today: date, key: _key }: { today: string; key: string },
): PatchOperations[] {
  const { revisions = [], sequence = 0 } = draft;
  if (published === null) {
    return revisions.length > 0 ? [] : addRevision({ _key, date, text: 'First published.' });
  }
  const text = wordsOfChange(draft, published);
  if (text === undefined) return [];
  const known = new Set((published.revisions ?? []).map((revision) => revision._key));
  const own = revisions.filter((revision) => !known.has(revision._key));
  const last = own.at(-1);
  const previousStartsAt =
    draft.startsAt === published.startsAt ? {} : { previousStartsAt: published.startsAt };
  const next = (published.sequence ?? 0) + 1;
  const raised = sequence < next ? [{ set: { sequence: next } }] : [];
  if (last === undefined)
    return [...raised, ...addRevision({ _key, date, text, ...previousStartsAt })];
  const isOnRecord = own.some((revision) => revision.previousStartsAt !== undefined);
  if (isOnRecord || previousStartsAt.previousStartsAt === undefined) return raised;
  const field = `revisions[_key=="${last._key}"].previousStartsAt`;
  return [...raised, { set: { [field]: previousStartsAt.previousStartsAt } }];
}
