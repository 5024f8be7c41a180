/** How long an answer stays that is only sealed. */
export const untilExport =
  'Sealed on our server until 30 days, as a rule, after organizers confirmed that they fetched it; never longer than 180 days after the day it arrives';

/** Why somebody who expects an answer says who they are. */
export const whoAnswers = 'So that we know whom we answer';

/** What the privacy page says about answers that several forms ask for alike. */
export const sharedPrivacyEn = {
  name: { what: 'Your name', why: whoAnswers, keptFor: untilExport },
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
  consentContact: {
    what: 'Your consent to be contacted, with its wording and day',
    why: 'Because we contact nobody who did not ask',
    keptFor: untilExport,
  },
} as const;
