import { z } from 'zod';

/** Where the build leaves what only the form backend may read; never in the site itself. */
export const privateEventsFile = 'events.json';

const details = z.strictObject({
  placeName: z.string().optional(),
  street: z.string().optional(),
  mapUrl: z.string().optional(),
  entranceNote: z.string().optional(),
  meetingLink: z.string().optional(),
  note: z.string().optional(),
});

const privateEventSchema = z.strictObject({
  /** Stays the same when the address of its page changes. */
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  status: z.enum(['scheduled', 'moved', 'cancelled']),
  statusNote: z.string().optional(),
  rsvp: z.enum(['none', 'counted', 'sealed']),
  capacity: z.int().min(1).optional(),
  startsAt: z.string(),
  endsAt: z.string().optional(),
  timeZone: z.string(),
  isTimeKnown: z.boolean(),
  isRecurring: z.boolean(),
  /** Every time it starts, on its own clock, soonest first. */
  starts: z.array(z.string()).min(1),
  /** Where it is, as far as everybody may know. */
  where: z.string().optional(),
  region: z.strictObject({ slug: z.string(), name: z.string() }).optional(),
  /** What only people who answered see. */
  details: details.optional(),
});

/** What the form backend has to know of an event. */
export type PrivateEvent = z.infer<typeof privateEventSchema>;

/** The file the build writes for the backend. */
export const privateEventsSchema = z.strictObject({
  version: z.literal(1),
  events: z.array(privateEventSchema),
});
