import type { PrivacyText } from '../definition.ts';
import type { rsvpFields } from './rsvpFields.ts';
import { untilExport } from './sharedPrivacy.en.ts';

const untilOver =
  'On our server until the event is over, and never longer than 180 days after the day it arrives';

/** What the privacy page says about each field of an RSVP; only that page carries it. */
export const rsvpPrivacyEn: Readonly<Record<(typeof rsvpFields)[number]['name'], PrivacyText>> = {
  event: { what: 'The event', why: 'So that a place there can be kept', keptFor: untilOver },
  day: {
    what: 'Its day, when it has several',
    why: 'So that a place on that day can be kept',
    keptFor: untilOver,
  },
  party: { what: 'How many you are', why: 'So that there is room for all', keptFor: untilOver },
  region: {
    what: 'Your region',
    why: 'So that we know how far people come',
    keptFor: untilExport,
  },
  name: {
    what: 'A name or an alias',
    why: 'For the list at the door',
    keptFor: untilExport,
  },
  way: {
    what: 'The way you may be reached, if any',
    why: 'So that we use no other',
    keptFor: untilExport,
  },
  reach: {
    what: 'One email address, phone number or Signal username',
    why: 'To answer you, or to say that the event changed',
    keptFor: untilExport,
  },
  access: {
    what: 'What you need to take part',
    why: 'So that it is there',
    keptFor: untilExport,
  },
  question: {
    what: 'A question in your own words',
    why: 'So that it can be answered',
    keptFor: untilExport,
  },
  consentEvent: {
    what: 'Your consent to be contacted about the event, or its absence',
    why: 'Because we contact nobody who did not ask',
    keptFor: untilExport,
  },
  consentNews: {
    what: 'Your consent to campaign news, or its absence',
    why: 'Because news is a separate choice',
    keptFor: untilExport,
  },
};
