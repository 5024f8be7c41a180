import { z } from 'zod';

import { date, link, reference, text, timeOfDay, wallTime } from './fields.ts';
import { picture } from './picture.ts';

/** Where an event in person is, as far as everybody may know it. */
export const place = z
  .strictObject({
    name: text(80).describe('The name on the door'),
    street: text(100).optional().describe('Street and number'),
    city: text(60).describe('City'),
    state: text(30).optional().describe('State, as on an envelope: "CA"'),
    mapUrl: link.optional().describe('Its place on an open map'),
    latitude: z.number().min(-90).max(90).optional().describe('Degrees north of the equator'),
    longitude: z.number().min(-180).max(180).optional().describe('Degrees east of Greenwich'),
    entranceNote: text(160).optional().describe('Which door, which floor, whom to ask for'),
  })
  .refine(
    ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
    'a position needs latitude and longitude',
  );

/** Somebody who speaks at an event. */
export const speaker = z.strictObject({
  _key: z.string(),
  person: reference('person').describe('Who speaks'),
  capacity: text(80).describe('In what capacity, as announced'),
});

/** One line of what happens when. */
export const runningOrderItem = z.strictObject({
  _key: z.string(),
  time: timeOfDay.describe("When, in the event's own time"),
  item: text(60).describe('What happens'),
  who: text(60).optional().describe('Who does it'),
});

/** A change of an event that people who plan to come must know of. */
export const revision = z.strictObject({
  _key: z.string(),
  date: date.describe('The day of the change'),
  text: text(200).describe('What changed'),
  previousStartsAt: wallTime
    .optional()
    .describe('When it would have started, if this change moved it to another time'),
});

/** How often an event comes again. */
export const frequencies = ['weekly', 'everyTwoWeeks', 'monthly'] as const;

/** An event that comes again on the same weekday at the same hour, until a last day. */
export const recurrence = z.strictObject({
  frequency: z.enum(frequencies).describe('How often it comes again'),
  lastDay: date.describe('The last day it may fall on, within a year of the first'),
  exceptions: z.array(date).max(60).default([]).describe('Days on which it does not take place'),
});

/** What a place or a call has for people who need it. */
export const accessFeatures = [
  'stepFree',
  'toilets',
  'seating',
  'asl',
  'captions',
  'quietSpace',
] as const;

/** A picture of an event that is over; nobody is shown who did not agree to it. */
export const recapPicture = picture
  .extend({
    _key: z.string(),
    consent: text(160).describe('How everybody in it agreed to be shown, and when'),
  })
  .describe('A picture, and how everybody in it agreed to be shown');

/**
 * What only people who answered see. Never part of a page: the build tells pages only that it
 * exists, and writes the rest for the form backend alone.
 */
export const afterRsvp = z.strictObject({
  placeName: text(80).optional().describe('The name on the door'),
  street: text(100).optional().describe('Street and number'),
  mapUrl: link.optional().describe('Its place on an open map'),
  entranceNote: text(200).optional().describe('Which door, which floor, whom to ask for'),
  meetingLink: z
    .url({ protocol: /^https$/, error: 'expected a link that starts with https:' })
    .optional()
    .describe('The link of the call'),
  note: text(400).optional().describe('What else only people who come should know'),
});

/** What a page may say of those details: that they exist. */
export const afterRsvpSummary = z.strictObject({
  hasAddress: z.boolean(),
  hasMeetingLink: z.boolean(),
});
