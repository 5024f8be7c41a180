import type { PrivacyText } from '../definition.ts';
import type { joinFields } from './joinFields.ts';
import { sharedPrivacyEn, untilExport } from './sharedPrivacy.en.ts';

/** What the privacy page says about each field of the interest form; only that page carries it. */
export const joinPrivacyEn: Readonly<Record<(typeof joinFields)[number]['name'], PrivacyText>> = {
  name: {
    what: 'A name or an alias',
    why: 'So that we know what to call you',
    keptFor: untilExport,
  },
  way: sharedPrivacyEn.way,
  reach: {
    what: 'One email address, phone number or Signal username',
    why: 'So that an organizer can get back to you',
    keptFor: untilExport,
  },
  region: {
    what: 'Your region',
    why: 'So that an organizer near you gets back to you',
    keptFor: untilExport,
  },
  role: {
    what: 'Your job, or the last one',
    why: 'So that we know whether this campaign covers it',
    keptFor: untilExport,
  },
  onShow: {
    what: 'Whether you are on a show right now',
    why: 'So that we call at a time that suits your work',
    keptFor: untilExport,
  },
  lastMonth: {
    what: 'The last month you worked',
    why: 'Because cards are open to people who worked within the past two years',
    keptFor: untilExport,
  },
  matters: {
    what: 'Which demands matter most to you',
    why: 'So that we know what to fight for first',
    keptFor: untilExport,
  },
  note: {
    what: 'A note in your own words',
    why: 'So that you can say what we did not ask',
    keptFor: untilExport,
  },
  language: {
    what: 'The language you prefer',
    why: 'So that someone who speaks it gets back to you',
    keptFor: untilExport,
  },
  bestTime: {
    what: 'The best time to reach you',
    why: 'So that we do not call while you work or sleep',
    keptFor: untilExport,
  },
  studio: {
    what: 'Your show or studio',
    why: 'So that people on one show can be brought together; nothing public ever counts it',
    keptFor: untilExport,
  },
  consentContact: sharedPrivacyEn.consentContact,
  consentNews: {
    what: 'Your consent to campaign news, or its absence',
    why: 'Because news is a separate choice',
    keptFor: untilExport,
  },
  consentTexts: {
    what: 'Your consent to texts about events, or its absence',
    why: 'Because texts are a separate choice',
    keptFor: untilExport,
  },
};
