import type { FormDefinition } from '../definition.ts';
import { rsvpCountedTextEn } from './rsvpCountedText.en.ts';
import { rsvpFields } from './rsvpFields.ts';
import { rsvpFormFor } from './rsvpPages.ts';

/** The RSVP to an event whose places the server counts: what it counts by stays readable. */
export const rsvpForm: FormDefinition<typeof rsvpFields> = {
  id: 'rsvp',
  version: 1,
  fields: rsvpFields,
  text: { en: rsvpCountedTextEn },
  reveals: ['event', 'day', 'party'],
  pages: {
    en: {
      form: '/events/',
      formFor: rsvpFormFor,
      thanks: '/events/rsvp/thanks/',
      withdraw: '/events/rsvp/',
      withdrawn: '/events/rsvp/',
    },
  },
};
