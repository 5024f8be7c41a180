import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineType, type SanityDocument } from 'sanity';

import { eventSchema } from '../../../src/content/schemas/event.ts';
import {
  findContradictions,
  type PlannedEvent,
} from '../../../src/content/schemas/eventContradictions.ts';
import { afterRsvp } from '../../../src/content/schemas/eventParts.ts';
import { findMeetingLinks } from '../../../src/content/schemas/meetingLink.ts';
import { checkNoRegionThere } from '../../checks/freeAddress.ts';
import { meetingLinkRefused } from '../../checks/meetingLink.ts';
import { refuseContradictions } from '../contradictions.ts';
import { eventSubtitle } from '../eventSubtitle.ts';
import {
  accessTitles,
  attendanceTitles,
  kindTitles,
  rsvpTitles,
  statusTitles,
} from '../eventTitles.ts';
import { group, list } from '../fields/objects.ts';
import { pointer, pointers, slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, lines, words } from '../fields/text.ts';
import { choice, choices, count, flag, languageField, wallTime, zone } from '../fields/values.ts';

const { shape } = eventSchema;

const isOnline = ({ document }: { document?: PlannedEvent }) => document?.attendance === 'online';

const isNotCounted = ({ document }: { document?: PlannedEvent }) => document?.rsvp !== 'counted';

/** What the build says of a note that is missing is too dry for somebody who has to write it. */
const advice = { statusNote: 'Tell people what changed and what to do now.' };

/** Only who answered may see the link of a meeting: everything else of an event is public. */
function refuseMeetingLinks(document: SanityDocument | undefined) {
  const found = findMeetingLinks(document ?? {});
  if (found.length === 0) return true;
  return found.map((field) => ({ message: meetingLinkRefused, path: [field] }));
}

/** An event: a rally, a phone bank, a training. */
export const eventType = defineType({
  name: 'event',
  title: 'Event',
  type: 'document',
  icon: CalendarIcon,
  groups: [
    { name: 'what', title: 'What', default: true },
    { name: 'when', title: 'When and where' },
    { name: 'rsvp', title: 'RSVP' },
    { name: 'people', title: 'People' },
    { name: 'day', title: 'On the day' },
    { name: 'changes', title: 'Changes' },
    { name: 'more', title: 'More' },
  ],
  initialValue: { status: 'scheduled', attendance: 'inPerson', isTimeKnown: true, sequence: 0 },
  fields: [
    line('title', 'Title', shape.title, { group: 'what' }),
    slug(shape.slug, 'title', { group: 'what', checks: [checkNoRegionThere] }),
    choice('kind', 'Kind', shape.kind, kindTitles, { group: 'what' }),
    words('summary', 'Summary', shape.summary, { group: 'what' }),
    richText('description', 'Description', shape.description, { group: 'what' }),
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
    flag('isEndApproximate', 'The end is a guess', shape.isEndApproximate, { group: 'when' }),
    flag('isTimeKnown', 'The hour is known', shape.isTimeKnown, {
      group: 'when',
      initialValue: true,
    }),
    zone('timeZone', 'Time zone', shape.timeZone, { group: 'when' }),
    group('recurrence', 'Comes again', 'recurrence', shape.recurrence, { group: 'when' }),
    choice('attendance', 'Takes place', shape.attendance, attendanceTitles, { group: 'when' }),
    group('place', 'Place', 'place', shape.place, { group: 'when', hidden: isOnline }),
    words('onlineNote', 'How to join online', shape.onlineNote, {
      group: 'when',
      description: 'How to ask for the link. Never the link itself: the page is public.',
    }),

    choice('rsvp', 'RSVP', shape.rsvp, rsvpTitles, {
      group: 'rsvp',
      initialValue: 'none',
      description:
        'Counted events keep the event and the number of people readable on the server, nothing else. A small or workplace event is always sealed.',
    }),
    count('capacity', 'Places', shape.capacity, {
      group: 'rsvp',
      description: 'Leave it empty when there is room for everybody. Who comes after that waits.',
      hidden: isNotCounted,
    }),
    group('afterRsvp', 'Only after an RSVP', 'afterRsvp', afterRsvp.optional(), {
      group: 'rsvp',
      description: 'Never on a public page, in a feed or in search: shown to people who answered.',
      hidden: isNotCounted,
    }),

    pointers('hosts', 'Held with', shape.hosts, { group: 'people' }),
    lines('languages', 'Languages', shape.languages, {
      group: 'people',
      description: 'Codes of two letters: en, es. Leave it empty for English alone.',
    }),
    list('speakers', 'Speakers', 'speaker', shape.speakers, { group: 'people' }),
    list('runningOrder', 'Running order', 'runningOrderItem', shape.runningOrder, {
      group: 'people',
    }),
    words('filmingNotice', 'Press and filming', shape.filmingNotice, { group: 'people' }),

    words('transit', 'By bus or train', shape.transit, { group: 'day' }),
    words('parking', 'Parking', shape.parking, { group: 'day' }),
    choices('accessFeatures', 'What is there', shape.accessFeatures, accessTitles, {
      group: 'day',
    }),
    words('access', 'Access', shape.access, { group: 'day' }),
    words('weather', 'Weather', shape.weather, { group: 'day' }),
    lines('bring', 'Bring', shape.bring, { group: 'day' }),
    words('support', 'Help on the day', shape.support, { group: 'day' }),

    choice('status', 'Status', shape.status, statusTitles, { group: 'changes' }),
    words('statusNote', 'What to tell people', shape.statusNote, {
      group: 'changes',
    }),
    list('revisions', 'Changes so far', 'revision', shape.revisions, { group: 'changes' }),
    count('sequence', 'Version in calendars', shape.sequence, {
      group: 'changes',
      description:
        'Goes up by one when time, place or status change, so that calendars take over the change.',
    }),

    richText('recap', 'How it went', shape.recap, { group: 'more' }),
    list('recapPictures', 'Pictures', 'recapPicture', shape.recapPictures, { group: 'more' }),
    flag('isSample', 'This is an example', shape.isSample, { group: 'more' }),
    pointers('sources', 'Sources', shape.sources, { group: 'more' }),
    languageField({ group: 'more' }),
  ],
  validation: (rule) => [
    rule.custom(refuseContradictions(findContradictions, advice)),
    rule.custom(refuseMeetingLinks),
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
