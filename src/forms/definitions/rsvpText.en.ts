import type { FormText } from '../definition.ts';
import { reachTextEn } from './contactText.en.ts';
import { formWordsEn, sealedOnArrivalEn } from './formWords.en.ts';
import { regionTextEn } from './regionText.en.ts';
import type { rsvpFields } from './rsvpFields.ts';

/** The words of every RSVP. Consent wording is legal text: with it changes its version. */
const shared: FormText<typeof rsvpFields> = {
  ...formWordsEn,
  more: 'Name, contact, access, a question: all optional',
  consentHint: 'Two separate choices. None is ticked for you.',
  notice: {
    heading: 'Who can read this',
    body: [
      'Our server can read the event, its day and how many you are: with that it keeps places. All else is sealed on your device, and only organizers can open it.',
      'You get a code. With it you see your place, change how many you are, or cancel. We keep no account and ask for no address.',
    ],
    onArrival: 'Without JavaScript, our server seals the rest on arrival, before it is stored.',
  },
  send: 'Count me in',
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

/** The English words where the server keeps places. */
export const rsvpTextEn: FormText<typeof rsvpFields> = {
  ...shared,
  receipt: {
    title: 'To change or cancel',
    how: 'Enter the code here. You see your place there, too:',
    link: 'your RSVP',
  },
};

/** The English words where nothing stays readable, and an organizer answers by hand. */
export const rsvpSealedTextEn: FormText<typeof rsvpFields> = {
  ...shared,
  notice: {
    heading: 'Sealed, all of it',
    body: [
      'This page seals your RSVP on your device, with the event in it. No server can read who comes where; only organizers can open it.',
      'So no server can keep a place for you either: an organizer reads it and answers by hand, if you say how.',
    ],
    onArrival: sealedOnArrivalEn,
  },
  send: 'Send',
  fields: {
    ...shared.fields,
    way: {
      ...shared.fields.way,
      hint: 'Without a way to reach you, nobody can answer.',
    },
  },
};
