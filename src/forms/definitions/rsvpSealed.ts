import type { FormDefinition } from '../definition.ts';
import { rsvpFields } from './rsvpFields.ts';
import { repeatEvent } from './rsvpNext.ts';
import { rsvpFormFor } from './rsvpPages.ts';
import { rsvpSealedTextEn } from './rsvpSealedText.en.ts';

/** The RSVP to a small or workplace event: sealed whole, and answered by an organizer. */
export const rsvpSealedForm: FormDefinition<typeof rsvpFields> = {
  id: 'rsvp-sealed',
  version: 1,
  fields: rsvpFields,
  text: { en: rsvpSealedTextEn },
  repeat: repeatEvent,
  pages: {
    en: {
      form: '/events/',
      formFor: rsvpFormFor,
      thanks: '/events/rsvp/sent/',
      withdraw: '/join/withdraw/',
      withdrawn: '/join/withdrawn/',
    },
  },
};
