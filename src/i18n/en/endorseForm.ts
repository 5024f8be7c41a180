/** The words around the endorsement form. They must say what the form does, so they are not for the Studio. */
export const endorseForm = {
  label: 'Who’s with us',
  title: 'How to endorse',
  lead: 'For locals, guilds, councils, offices and people who would stand with production assistants on the record.',
  description:
    'How a union, an organization or an elected official endorses production assistants, and what the ledger then says.',
  steps: 'How it goes',
  stepList: [
    'Your body decides, the way it decides. A leader’s own support counts as personal.',
    'Put it where anybody can read it: minutes, a resolution, a post of your own.',
    'Tell us with this form. An organizer talks with you.',
    'The ledger names who, in what capacity, what, when and the source. Your words only as you give them, your logo only if you allow it.',
    'You can take it back at any time. The entry then stays, marked as withdrawn, and counts nowhere.',
  ],
  form: 'Stand with us',
  duration: 'About two minutes',
  thanksTitle: 'Thank you',
  thanksLead:
    'What you wrote is sealed, and organizers of this campaign can open it. They get back to you.',
  thanksDescription: 'Your offer to stand with production assistants arrived.',
} as const;
