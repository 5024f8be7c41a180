import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineType } from 'sanity';

import { eventKinds, eventSchema, reservedEventSlugs } from '../../../src/content/schemas/event.ts';
import { en } from '../../../src/i18n/en.ts';
import { checkMeetingLink } from '../../checks/meetingLink.ts';
import { eventSubtitle } from '../eventSubtitle.ts';
import { group, list } from '../fields/objects.ts';
import { pointer, pointers, slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, lines, words } from '../fields/text.ts';
import { choice, count, flag, languageField, wallTime, zone } from '../fields/values.ts';
import type { Check } from '../mirror.ts';

const { shape } = eventSchema;
const isPublic = { checks: [checkMeetingLink] };

/** Whether the event takes place, in the words of the Studio. */
const statusTitles = {
  scheduled: 'Takes place as announced',
  moved: 'Moved: another time or place',
  cancelled: 'Cancelled',
} satisfies Record<(typeof shape.status.options)[number], string>;

const attendanceTitles = {
  inPerson: 'In person',
  online: 'Online',
} satisfies Record<(typeof shape.attendance.options)[number], string>;

const checkReservedSlug: Check = (value) => {
  const current = (value as { current?: string } | undefined)?.current ?? '';
  return reservedEventSlugs.has(current)
    ? `“${current}” is the address of a list of events. Choose another.`
    : true;
};

interface EventDocument {
  startsAt?: string;
  endsAt?: string;
  attendance?: string;
  status?: string;
}

const isOnline = ({ document }: { document?: EventDocument }) => document?.attendance === 'online';

/** An event: a rally, a phone bank, a training. */
export const eventType = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  icon: CalendarIcon,
  groups: [
    { name: 'what', title: 'What', default: true },
    { name: 'when', title: 'When and where' },
    { name: 'people', title: 'People' },
    { name: 'day', title: 'On the day' },
    { name: 'changes', title: 'Changes' },
    { name: 'more', title: 'More' },
  ],
  initialValue: { status: 'scheduled', attendance: 'inPerson', isTimeKnown: true, sequence: 0 },
  fields: [
    line('title', 'Title', shape.title, { group: 'what' }),
    slug(shape.slug, 'title', { group: 'what', checks: [checkReservedSlug] }),
    choice(
      'kind',
      'Kind',
      shape.kind,
      Object.fromEntries(eventKinds.map((kind) => [kind, en.events.kinds[kind]])),
      { group: 'what' },
    ),
    words('summary', 'Summary', shape.summary, { group: 'what', ...isPublic }),
    richText('description', 'Description', shape.description, { group: 'what', ...isPublic }),
    pointer('region', 'Region', shape.region, { group: 'what' }),
    pointer('parent', 'Main event', shape.parent, { group: 'what' }),

    wallTime('startsAt', 'Starts', shape.startsAt, {
      group: 'when',
      description: 'Date and time as a clock on the wall shows it there.',
    }),
    wallTime('endsAt', 'Ends', shape.endsAt, {
      group: 'when',
      description: 'On the same clock. Leave it empty when it is not known.',
    }),
    flag('isTimeKnown', 'The hour is known', shape.isTimeKnown, {
      group: 'when',
      initialValue: true,
    }),
    zone('timeZone', 'Time zone', shape.timeZone, { group: 'when' }),
    choice('attendance', 'Takes place', shape.attendance, attendanceTitles, { group: 'when' }),
    group('place', 'Place', 'place', shape.place, { group: 'when', hidden: isOnline }),
    words('onlineNote', 'How to join online', shape.onlineNote, {
      group: 'when',
      description: 'How to ask for the link. Never the link itself: the page is public.',
      ...isPublic,
    }),

    list('speakers', 'Speakers', 'speaker', shape.speakers, { group: 'people' }),
    list('runningOrder', 'Running order', 'runningOrderItem', shape.runningOrder, {
      group: 'people',
    }),
    words('filmingNotice', 'Press and filming', shape.filmingNotice, { group: 'people' }),

    words('transit', 'By bus or train', shape.transit, { group: 'day' }),
    words('parking', 'Parking', shape.parking, { group: 'day' }),
    words('access', 'Access', shape.access, { group: 'day' }),
    words('weather', 'Weather', shape.weather, { group: 'day' }),
    lines('bring', 'Bring', shape.bring, { group: 'day' }),
    words('support', 'Help on the day', shape.support, { group: 'day', ...isPublic }),

    choice('status', 'Status', shape.status, statusTitles, { group: 'changes' }),
    words('statusNote', 'What to tell people', shape.statusNote, {
      group: 'changes',
      ...isPublic,
    }),
    list('revisions', 'Changes so far', 'revision', shape.revisions, { group: 'changes' }),
    count('sequence', 'Version in calendars', shape.sequence, {
      group: 'changes',
      description:
        'Goes up by one when time, place or status change, so that calendars take over the change.',
    }),

    flag('isSample', 'This is an example', shape.isSample, { group: 'more' }),
    pointers('sources', 'Sources', shape.sources, { group: 'more' }),
    languageField({ group: 'more' }),
  ],
  validation: (rule) => [
    rule.custom((document) => {
      const { startsAt, endsAt } = (document ?? {}) as EventDocument;
      if (!startsAt || !endsAt || endsAt > startsAt) return true;
      return { message: 'The end is before the start: check both.', path: ['endsAt'] };
    }),
    rule.custom((document) => {
      const { attendance, place } = (document ?? {}) as EventDocument & { place?: unknown };
      if (attendance !== 'inPerson' || place !== undefined) return true;
      return { message: 'An event in person needs a place.', path: ['place'] };
    }),
    rule.custom((document) => {
      const { status = 'scheduled', statusNote } = (document ?? {}) as EventDocument & {
        statusNote?: string;
      };
      if (status === 'scheduled' || statusNote) return true;
      return { message: 'Tell people what changed and what to do now.', path: ['statusNote'] };
    }),
  ],
  orderings: [
    {
      name: 'soonest',
      title: 'Date, soonest first',
      by: [{ field: 'startsAt', direction: 'asc' }],
    },
    { name: 'latest', title: 'Date, latest first', by: [{ field: 'startsAt', direction: 'desc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      startsAt: 'startsAt',
      timeZone: 'timeZone',
      isTimeKnown: 'isTimeKnown',
      city: 'place.city',
      status: 'status',
      isSample: 'isSample',
    },
    prepare: ({ title, ...event }: { title?: string } & Parameters<typeof eventSubtitle>[0]) => ({
      title: title ?? 'New event',
      subtitle: eventSubtitle(event),
    }),
  },
});
