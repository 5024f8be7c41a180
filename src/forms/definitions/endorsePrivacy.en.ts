import type { PrivacyText } from '../definition.ts';
import type { endorseFields } from './endorseFields.ts';
import { sharedPrivacyEn, untilExport, whoAnswers } from './sharedPrivacy.en.ts';

/** What the privacy page says about each field of the endorsement form; only that page carries it. */
export const endorsePrivacyEn: Readonly<
  Record<(typeof endorseFields)[number]['name'], PrivacyText>
> = {
  organization: {
    what: 'The union, organization or office you write for',
    why: whoAnswers,
    keptFor: untilExport,
  },
  name: sharedPrivacyEn.name,
  office: {
    what: 'Your role there',
    why: 'So that nobody’s support is reported as somebody else’s',
    keptFor: untilExport,
  },
  capacity: {
    what: 'Whether the organization speaks, or you personally',
    why: 'So that nobody’s support is reported as somebody else’s',
    keptFor: untilExport,
  },
  offer: {
    what: 'What you have in mind',
    why: 'So that the right person answers',
    keptFor: untilExport,
  },
  way: sharedPrivacyEn.way,
  reach: sharedPrivacyEn.reach,
  message: {
    what: 'Anything else you write',
    why: 'So that we can answer it',
    keptFor: untilExport,
  },
  consentReply: sharedPrivacyEn.consentContact,
};
