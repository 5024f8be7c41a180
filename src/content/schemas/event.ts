import { z } from 'zod';

import { refusing } from './contradictions.ts';
import { findContradictions } from './eventContradictions.ts';
import {
  accessFeatures,
  afterRsvpSummary,
  place,
  recapPicture,
  recurrence,
  revision,
  runningOrderItem,
  speaker,
} from './eventParts.ts';
import { documentFields, reference, slug, text, timeZone, wallTime } from './fields.ts';
import { findMeetingLinks } from './meetingLink.ts';
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

/**
 * How people say that they come: not at all; counted, with the event and the number of people in
 * the clear, so that seats and details can be given out at once; or sealed whole, for small and
 * workplace events, where an organizer answers by hand.
 */
export const rsvpModes = ['none', 'counted', 'sealed'] as const;

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
    isEndApproximate: z
      .boolean()
      .default(false)
      .describe('Whether the end is a guess: the page then says "until about"'),
    isTimeKnown: z.boolean().describe('Whether the hour is known; past events may only have a day'),
    timeZone: timeZone.describe('The zone its clock keeps'),
    recurrence: recurrence.optional().describe('When it comes again'),
    attendance: z.enum(['inPerson', 'online']).describe('Where people take part'),
    place: place.optional().describe('Where it is'),
    onlineNote: text(200).optional().describe('How to take part online; never the meeting link'),
    rsvp: z.enum(rsvpModes).default('none').describe('How people say that they come'),
    capacity: z
      .int()
      .min(1)
      .max(100_000)
      .optional()
      .describe('How many people fit in; everybody after that waits for a place'),
    afterRsvp: afterRsvpSummary.optional().describe('What only people who answered see'),
    summary: text(200).describe('What it is, in one or two sentences'),
    description: portableText.optional().describe('More about it'),
    hosts: z
      .array(reference('organization'))
      .max(6)
      .default([])
      .describe('Who holds it with the campaign'),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/, 'expected a language code like "es"'))
      .max(6)
      .default([])
      .describe('The languages spoken there, when not only English'),
    speakers: z.array(speaker).default([]).describe('Who speaks, in order, each in what capacity'),
    runningOrder: z.array(runningOrderItem).max(20).default([]).describe('What happens when'),
    transit: text(240).optional().describe('How to get there by bus or train'),
    parking: text(240).optional().describe('Where to park'),
    accessFeatures: z
      .array(z.enum(accessFeatures))
      .default([])
      .describe('What is certain to be there'),
    access: text(300)
      .optional()
      .describe('More about access: what is there, what is not, whom to ask'),
    weather: text(240).optional().describe('What happens when it rains or is hot'),
    bring: z.array(text(60)).max(8).default([]).describe('What to bring'),
    filmingNotice: text(300).optional().describe('Whether press comes, and how not to be filmed'),
    support: text(200).optional().describe('Where to find help on the day'),
    sequence: z
      .int()
      .min(0)
      .describe('How often time, place or status changed (RFC 5545 SEQUENCE)'),
    revisions: z.array(revision).default([]).describe('What changed when, oldest first'),
    recap: portableText.optional().describe('How it went, once it is over'),
    recapPictures: z.array(recapPicture).max(6).default([]).describe('Pictures of it'),
    isSample: z.boolean().describe('Whether this is an example and not a real event'),
    sources: z.array(reference('source')).default([]).describe('Where a past event was reported'),
  })
  .superRefine(refusing(findContradictions))
  .superRefine((event, context) => {
    for (const field of findMeetingLinks(event)) {
      const message = 'holds the link of a meeting, and the page is public: move it to afterRsvp';
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

/** An event of the campaign. Not named `Event`: that is the browser's. */
export type CampaignEvent = z.infer<typeof eventSchema>;
