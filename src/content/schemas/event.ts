import { z } from 'zod';

import {
  date,
  documentFields,
  link,
  reference,
  slug,
  text,
  timeOfDay,
  timeZone,
  wallTime,
} from './fields.ts';
import { portableText } from './portableText.ts';

/** The kinds of event, in the order they are offered. */
export const eventKinds = [
  'rally',
  'townHall',
  'phoneBank',
  'picketSupport',
  'social',
  'training',
  'setVisit',
] as const;

/** Addresses under `/events/` that are lists: no event may take them (regions are checked as well). */
export const reservedEventSlugs = new Set([
  'online',
  'in-person',
  'past',
  'month',
  'feed',
  'rally',
  'town-hall',
  'phone-bank',
  'picket-support',
  'social',
  'training',
  'set-visit',
]);

const place = z.strictObject({
  name: text(80).describe('The name on the door'),
  street: text(100).optional().describe('Street and number'),
  city: text(60).describe('City'),
  state: text(30).optional().describe('State, as on an envelope: "CA"'),
  mapUrl: link.optional().describe('Its place on an open map'),
  entranceNote: text(160).optional().describe('Which door, which floor, whom to ask for'),
});

const speaker = z.strictObject({
  _key: z.string(),
  person: reference('person').describe('Who speaks'),
  capacity: text(80).describe('In what capacity, as announced'),
});

const runningOrderItem = z.strictObject({
  _key: z.string(),
  time: timeOfDay.describe("When, in the event's own time"),
  item: text(60).describe('What happens'),
  who: text(60).optional().describe('Who does it'),
});

const revision = z.strictObject({
  _key: z.string(),
  date: date.describe('The day of the change'),
  text: text(200).describe('What changed'),
});

/** An event: local wall time and the zone it is kept in, never an instant. */
export const eventSchema = z
  .strictObject({
    ...documentFields,
    title: text(70).describe('What it is called'),
    slug: slug.describe('The last part of its address'),
    kind: z.enum(eventKinds).describe('What kind of event it is'),
    region: reference('region').optional().describe('Where; none when it is for the whole country'),
    parent: reference('event')
      .optional()
      .describe('The main event, when this is a satellite of it'),
    status: z.enum(['scheduled', 'moved', 'cancelled']).describe('Whether it takes place'),
    statusNote: text(240).optional().describe('What to tell people when it moved or was cancelled'),
    startsAt: wallTime.describe('When it starts, in its own zone'),
    endsAt: wallTime.optional().describe('When it ends, in its own zone'),
    isTimeKnown: z.boolean().describe('Whether the hour is known; past events may only have a day'),
    timeZone: timeZone.describe('The zone its clock keeps'),
    attendance: z.enum(['inPerson', 'online']).describe('Where people take part'),
    place: place.optional().describe('Where it is'),
    onlineNote: text(200).optional().describe('How to take part online; never the meeting link'),
    summary: text(200).describe('What it is, in one or two sentences'),
    description: portableText.optional().describe('More about it'),
    speakers: z.array(speaker).default([]).describe('Who speaks, in order, each in what capacity'),
    runningOrder: z.array(runningOrderItem).max(20).default([]).describe('What happens when'),
    transit: text(240).optional().describe('How to get there by bus or train'),
    parking: text(240).optional().describe('Where to park'),
    access: text(300)
      .optional()
      .describe('Step-free, toilets, seating, ASL, captions, quiet space'),
    weather: text(240).optional().describe('What happens when it rains or is hot'),
    bring: z.array(text(60)).max(8).default([]).describe('What to bring'),
    filmingNotice: text(300).optional().describe('Whether press comes, and how not to be filmed'),
    support: text(200).optional().describe('Where to find help on the day'),
    sequence: z
      .int()
      .min(0)
      .describe('How often time, place or status changed (RFC 5545 SEQUENCE)'),
    revisions: z.array(revision).default([]).describe('What changed when, oldest first'),
    isSample: z.boolean().describe('Whether this is an example and not a real event'),
    sources: z.array(reference('source')).default([]).describe('Where a past event was reported'),
  })
  .superRefine((event, context) => {
    if (event.endsAt !== undefined && event.endsAt <= event.startsAt) {
      context.addIssue({
        code: 'custom',
        path: ['endsAt'],
        message: `ends at ${event.endsAt}, before it starts at ${event.startsAt}`,
      });
    }
    if (event.attendance === 'inPerson' && event.place === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['place'],
        message: 'an event in person needs a place',
      });
    }
    if (event.status !== 'scheduled' && event.statusNote === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['statusNote'],
        message: `a ${event.status} event needs a note that says so`,
      });
    }
    if (reservedEventSlugs.has(event.slug)) {
      context.addIssue({
        code: 'custom',
        path: ['slug'],
        message: `"${event.slug}" is the address of a list: choose another`,
      });
    }
  });

/** An event of the campaign. Not named `Event`: that is the browser's. */
export type CampaignEvent = z.infer<typeof eventSchema>;
