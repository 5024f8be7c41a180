import type { FormText } from '../definition.ts';
import { reachTextEn } from './contactText.en.ts';
import { formWordsEn } from './formWords.en.ts';
import { regionTextEn } from './regionText.en.ts';
import type { rsvpFields } from './rsvpFields.ts';

/** The English words of every RSVP. Consent wording is legal text: with it changes its version. */
export const rsvpTextEn: Omit<FormText<typeof rsvpFields>, 'notice' | 'send'> = {
  ...formWordsEn,
  more: 'Name, contact, access, a question: all optional',
  consentHint: 'Two separate choices. None is ticked for you.',
  fields: {
    event: {
      label: 'Event',
      missing: 'Open the page of the event again and send the form from there',
      invalid: 'Open the page of the event again and send the form from there',
    },
    day: {
      label: 'Which day?',
      missing: 'Choose a day',
      invalid: 'Choose a day from the list',
    },
    party: {
      label: 'How many are you?',
      hint: 'You included. Up to 10.',
      options: {
        1: '1: only me',
        2: '2',
        3: '3',
        4: '4',
        5: '5',
        6: '6',
        7: '7',
        8: '8',
        9: '9',
        10: '10',
      },
      missing: 'Choose how many you are',
      invalid: 'Choose a number from 1 to 10',
    },
    region: regionTextEn,
    name: {
      label: 'Name or alias',
      hint: 'For the list at the door. It need not be your legal name.',
      tooLong: 'Name or alias must be 300 characters or fewer',
    },
    way: {
      label: 'May we reach you?',
      blank: 'No, please don’t',
      options: { email: 'By email', phone: 'By phone call or text', signal: 'On Signal' },
      missing: 'Choose how we may reach you, or leave the field below empty',
      invalid: 'Choose a way from the list',
    },
    reach: {
      ...reachTextEn,
      hint: 'Personal, not the production’s.',
      missing: 'Enter the email address, phone number or Signal username we may use',
    },
    access: {
      label: 'What do you need to take part?',
      hint: 'ASL, step-free, a seat, captions, a quiet corner, anything. Up to 500 characters.',
      tooLong: 'What you need must be said in 500 characters or fewer',
    },
    question: {
      label: 'A question for the organizers',
      hint: 'Up to 500 characters.',
      tooLong: 'Your question must be 500 characters or fewer',
    },
    consentEvent: { label: 'Contact me about this event.' },
    consentNews: { label: 'Send me campaign news.' },
  },
};
