import type { FormDefinition } from '../definition.ts';
import type { Values } from '../validate.ts';
import { readSlug, rsvpFields } from './rsvpFields.ts';
import { repeatEvent } from './rsvpNext.ts';
import { rsvpSealedTextEn, rsvpTextEn } from './rsvpText.en.ts';

/** Each event has the form on its own page; what names no event leads to all of them. */
const formFor = ({ event = '' }: Values): string => {
  const slug = readSlug(String(event));
  return slug === undefined ? '/events/' : `/events/${slug}/rsvp/`;
};

/** The RSVP to an event whose places the server counts: what it counts by stays readable. */
export const rsvpForm: FormDefinition<typeof rsvpFields> = {
  id: 'rsvp',
  version: 1,
  fields: rsvpFields,
  text: { en: rsvpTextEn },
  reveals: ['event', 'day', 'party'],
  pages: {
    en: {
      form: '/events/',
      formFor,
      thanks: '/events/rsvp/thanks/',
      withdraw: '/events/rsvp/',
      withdrawn: '/events/rsvp/',
    },
  },
};

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
      formFor,
      thanks: '/events/rsvp/sent/',
      withdraw: '/join/withdraw/',
      withdrawn: '/join/withdrawn/',
    },
  },
};
