import type { PrivacyText } from '../definition.ts';
import type { pressFields } from './pressFields.ts';
import { sharedPrivacyEn, untilExport, whoAnswers } from './sharedPrivacy.en.ts';

/** What the privacy page says about each field of the press form; only that page carries it. */
export const pressPrivacyEn: Readonly<Record<(typeof pressFields)[number]['name'], PrivacyText>> = {
  outlet: {
    what: 'The outlet you work for',
    why: whoAnswers,
    keptFor: untilExport,
  },
  name: sharedPrivacyEn.name,
  way: sharedPrivacyEn.way,
  reach: sharedPrivacyEn.reach,
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
  consentReply: sharedPrivacyEn.consentContact,
};
