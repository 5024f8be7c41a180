import type { FormText } from '../definition.ts';
import type { endorseFields } from './endorseFields.ts';

/** The English words of the endorsement form. Consent wording is legal text: with it changes its version. */
export const endorseTextEn: FormText<typeof endorseFields> = {
  optional: '(optional)',
  errorPrefix: 'Error:',
  summaryHeading: 'There is a problem',
  consentLegend: 'Your consent',
  consentHint: 'Not ticked for you.',
  honeypot: 'Leave this empty',
  notice: {
    heading: 'Nothing is published by this form',
    body: [
      'This page seals what you write on your device before it is sent. Only organizers of this campaign hold the keys that open it.',
      'An entry appears on the ledger after an organizer talked with you, and only with a source that anybody can check.',
    ],
    onArrival: 'Without JavaScript, our server seals it on arrival, before it is stored.',
  },
  send: 'Send',
  fields: {
    organization: {
      label: 'Union, organization or office',
      hint: 'With the number of the local, if it has one.',
      missing: 'Enter the union, organization or office',
      tooLong: 'The organization must be 300 characters or fewer',
    },
    name: {
      label: 'Your name',
      missing: 'Enter your name',
      tooLong: 'Your name must be 300 characters or fewer',
    },
    office: {
      label: 'Your role there',
      missing: 'Enter your role there',
      tooLong: 'Your role must be 300 characters or fewer',
    },
    capacity: {
      label: 'Who speaks?',
      options: {
        decided: 'The organization: it has decided',
        planned: 'The organization: it has not decided yet',
        personal: 'I, personally',
      },
      missing: 'Choose who speaks',
      invalid: 'Choose one of the answers',
    },
    offer: {
      label: 'What do you have in mind?',
      options: {
        endorsement: 'An endorsement',
        resolution: 'A resolution',
        solidarity: 'Solidarity on a picket or online',
        speaker: 'A speaker',
        donation: 'A donation',
        space: 'A room, equipment or staff',
      },
      invalid: 'Choose from the list',
    },
    way: {
      label: 'How should we reach you?',
      options: { email: 'Email', phone: 'Phone call or text', signal: 'Signal' },
      missing: 'Choose how we should reach you',
      invalid: 'Choose email, phone or Signal',
    },
    reach: {
      label: 'Your email address, phone number or Signal username',
      hint: 'The one that goes with your choice above.',
      missing: 'Enter the email address, phone number or Signal username we should use',
      invalid: {
        email: 'Enter an email address, like name@example.com',
        phone: 'Enter a phone number, like 323 555 0142',
        signal: 'Enter a Signal username, like sam.01, or the phone number you use for Signal',
      },
      tooLong: 'Your email address, phone number or username must be 320 characters or fewer',
    },
    message: {
      label: 'Anything else',
      hint: 'The date of a vote, the exact words, where they are published. Up to 2,000 characters.',
      tooLong: 'Anything else must be said in 2,000 characters or fewer',
    },
    consentReply: {
      label: 'Contact me about this.',
      hint: 'Needed for this form.',
      missing: 'Tick “Contact me about this” if we may answer',
    },
  },
};
