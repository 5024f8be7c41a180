import type { FormText } from '../definition.ts';
import type { pressFields } from './pressFields.ts';

/** The English words of the press form. Consent wording is legal text: with it changes its version. */
export const pressTextEn: FormText<typeof pressFields> = {
  optional: '(optional)',
  errorPrefix: 'Error:',
  summaryHeading: 'There is a problem',
  consentLegend: 'Your consent',
  consentHint: 'Not ticked for you.',
  honeypot: 'Leave this empty',
  notice: {
    heading: 'Sealed, like every form here',
    body: [
      'This page seals your request on your device before it is sent. Only organizers of this campaign hold the keys that open it.',
      'They read it when they next open their desk. The form promises no hour.',
    ],
    onArrival: 'Without JavaScript, our server seals it on arrival, before it is stored.',
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
