import type { PrivacyText } from '../definition.ts';
import type { endorseFields } from './endorseFields.ts';
import { untilExport } from './joinPrivacy.en.ts';

const whoAnswers = 'So that we know whom we answer';

/** What the privacy page says about each field of the endorsement form; only that page carries it. */
export const endorsePrivacyEn: Readonly<
  Record<(typeof endorseFields)[number]['name'], PrivacyText>
> = {
  organization: {
    what: 'The union, organization or office you write for',
    why: whoAnswers,
    keptFor: untilExport,
  },
  name: { what: 'Your name', why: whoAnswers, keptFor: untilExport },
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
  message: {
    what: 'Anything else you write',
    why: 'So that we can answer it',
    keptFor: untilExport,
  },
  consentReply: {
    what: 'Your consent to be contacted, with its wording and day',
    why: 'Because we contact nobody who did not ask',
    keptFor: untilExport,
  },
};
