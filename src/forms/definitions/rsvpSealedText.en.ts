import type { FormText } from '../definition.ts';
import { sealedOnArrivalEn } from './formWords.en.ts';
import type { rsvpFields } from './rsvpFields.ts';
import { rsvpTextEn } from './rsvpText.en.ts';

/** The English words where nothing stays readable, and an organizer answers by hand. */
export const rsvpSealedTextEn: FormText<typeof rsvpFields> = {
  ...rsvpTextEn,
  notice: {
    heading: 'Sealed, all of it',
    body: [
      'This page seals your RSVP on your device, with the event in it. No server can read who comes where; only organizers can open it.',
      'So no server can keep you a place either: an organizer answers by hand, if you say how.',
    ],
    onArrival: sealedOnArrivalEn,
  },
  send: 'Send',
  fields: {
    ...rsvpTextEn.fields,
    way: {
      ...rsvpTextEn.fields.way,
      hint: 'Without a way to reach you, nobody can answer.',
    },
  },
};
