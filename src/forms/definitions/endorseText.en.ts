import type { FormText } from '../definition.ts';
import { reachTextEn, wayTextEn } from './contactText.en.ts';
import type { endorseFields } from './endorseFields.ts';
import { formWordsEn, sealedOnArrivalEn } from './formWords.en.ts';

/** The English words of the endorsement form. Consent wording is legal text: with it changes its version. */
export const endorseTextEn: FormText<typeof endorseFields> = {
  ...formWordsEn,
  consentHint: 'Not ticked for you.',
  notice: {
    heading: 'Nothing is published by this form',
    body: [
      'This page seals what you write on your device before it is sent. Only organizers of this campaign hold the keys that open it.',
      'An entry appears on the ledger after an organizer talked with you, and only with a source that anybody can check.',
    ],
    onArrival: sealedOnArrivalEn,
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
    way: wayTextEn,
    reach: reachTextEn,
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
