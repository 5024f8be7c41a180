import type { FormText } from '../definition.ts';
import { reachTextEn, wayTextEn } from './contactText.en.ts';
import { formWordsEn, sealedOnArrivalEn } from './formWords.en.ts';
import type { pressFields } from './pressFields.ts';

/** The English words of the press form. Consent wording is legal text: with it changes its version. */
export const pressTextEn: FormText<typeof pressFields> = {
  ...formWordsEn,
  consentHint: 'Not ticked for you.',
  notice: {
    heading: 'Sealed, like every form here',
    body: [
      'This page seals your request on your device before it is sent. Only organizers of this campaign hold the keys that open it.',
      'They read it when they next open their desk. The form promises no hour.',
    ],
    onArrival: sealedOnArrivalEn,
  },
  send: 'Send',
  fields: {
    outlet: {
      label: 'Outlet',
      hint: 'Or: freelance.',
      missing: 'Enter the outlet you work for, or: freelance',
      tooLong: 'Outlet must be 300 characters or fewer',
    },
    name: {
      label: 'Your name',
      missing: 'Enter your name',
      tooLong: 'Your name must be 300 characters or fewer',
    },
    way: wayTextEn,
    reach: reachTextEn,
    deadline: {
      label: 'Your deadline',
      hint: 'Day and time on your own clock. We show it back in both zones.',
      invalid: 'Enter a deadline that exists in its zone, like 2026-12-12T17:00',
    },
    zone: {
      label: 'Time zone of the deadline',
      blank: 'Choose a time zone',
      options: {
        'America/Los_Angeles': 'Pacific (Los Angeles)',
        'America/Denver': 'Mountain (Denver)',
        'America/Chicago': 'Central (Chicago)',
        'America/New_York': 'Eastern (New York)',
        'Pacific/Honolulu': 'Hawaii',
        'America/Anchorage': 'Alaska',
        'Europe/London': 'United Kingdom',
        'Europe/Paris': 'Central Europe',
        UTC: 'UTC',
      },
      missing: 'Choose the time zone of your deadline',
      invalid: 'Choose a time zone from the list',
    },
    topic: {
      label: 'What is it about?',
      blank: 'Choose a topic',
      options: {
        interview: 'An interview',
        facts: 'Facts and figures',
        event: 'Coming to an event',
        pictures: 'Pictures or recordings',
        correction: 'A correction',
        other: 'Something else',
      },
      missing: 'Choose what it is about',
      invalid: 'Choose a topic from the list',
    },
    message: {
      label: 'What do you need?',
      hint: 'Up to 2,000 characters.',
      missing: 'Enter what you need',
      tooLong: 'What you need must be said in 2,000 characters or fewer',
    },
    consentReply: {
      label: 'Contact me about this request.',
      hint: 'Needed for this form.',
      missing: 'Tick “Contact me about this request” if we may answer',
    },
  },
};
