import type { PrivacyText } from '../definition.ts';
import { untilExport } from './joinPrivacy.en.ts';
import type { pressFields } from './pressFields.ts';

/** What the privacy page says about each field of the press form; only that page carries it. */
export const pressPrivacyEn: Readonly<Record<(typeof pressFields)[number]['name'], PrivacyText>> = {
  outlet: {
    what: 'The outlet you work for',
    why: 'So that we know whom we answer',
    keptFor: untilExport,
  },
  name: { what: 'Your name', why: 'So that we know whom we answer', keptFor: untilExport },
  way: {
    what: 'The way you want to be reached',
    why: 'So that we use no other',
    keptFor: untilExport,
  },
  reach: {
    what: 'One email address, phone number or Signal username',
    why: 'So that we can answer',
    keptFor: untilExport,
  },
  deadline: {
    what: 'Your deadline',
    why: 'So that an answer comes in time, if one can',
    keptFor: untilExport,
  },
  zone: { what: 'Its time zone', why: 'So that we read the right hour', keptFor: untilExport },
  topic: {
    what: 'What it is about',
    why: 'So that the right person answers',
    keptFor: untilExport,
  },
  message: { what: 'What you need', why: 'So that we can answer it', keptFor: untilExport },
  consentReply: {
    what: 'Your consent to be contacted, with its wording and day',
    why: 'Because we contact nobody who did not ask',
    keptFor: untilExport,
  },
};
