import type { FormText } from '../definition.ts';
import type { joinFields } from './joinFields.ts';
import { regionTextEn } from './regionText.en.ts';

/** The English words of the interest form. Consent wording is legal text: with it changes its version. */
export const joinTextEn: FormText<typeof joinFields> = {
  optional: '(optional)',
  errorPrefix: 'Error:',
  summaryHeading: 'There is a problem',
  more: 'Seven more questions, all optional',
  consentLegend: 'Your consent',
  consentHint: 'Three separate choices. None is ticked for you.',
  honeypot: 'Leave this empty',
  notice: {
    heading: 'This is not an authorization card',
    body: [
      'It is a request to be contacted. It has no signature and counts toward nothing legally.',
      'This page seals it on your device before it is sent. Only organizers of this campaign hold the keys that open it.',
    ],
    onArrival: 'Without JavaScript, our server seals it on arrival, before it is stored.',
  },
  send: 'Send',
  fields: {
    name: {
      label: 'Name or alias',
      hint: 'What should we call you? It need not be your legal name.',
      missing: 'Enter a name or an alias',
      tooLong: 'Name or alias must be 300 characters or fewer',
    },
    way: {
      label: 'How should we reach you?',
      hint: 'Choose one. Personal, not the production’s.',
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
    region: regionTextEn,
    role: {
      label: 'Your job, or the last one you had',
      blank: 'Choose a job',
      options: {
        'set-pa': 'Set PA',
        'office-pa': 'Office PA',
        'art-pa': 'Art PA',
        assistant: 'Assistant',
        'production-secretary': 'Production secretary',
        other: 'Something else',
      },
      missing: 'Choose your job, or the last one you had',
      invalid: 'Choose a job from the list',
    },
    onShow: {
      label: 'Are you on a show right now?',
      options: { yes: 'Yes', no: 'No' },
      invalid: 'Choose yes or no',
    },
    lastMonth: {
      label: 'Last month you worked',
      hint: 'Month and year, like 10/2026.',
      invalid: 'Enter a month and a year, like 10/2026',
    },
    matters: {
      label: 'What matters most to you?',
      hint: 'Choose as many as you like.',
      options: {
        wages: 'Higher wages',
        'health-insurance': 'Union health insurance',
        turnaround: 'Turnaround',
        grievance: 'A grievance procedure',
        pathways: 'Structured pathways',
        dignity: 'Dignity and respect',
      },
      invalid: 'Choose only from the list',
    },
    note: {
      label: 'Anything you want to tell us',
      hint: 'Up to 1,000 characters. Nothing about other people, please.',
      tooLong: 'Your note must be 1,000 characters or fewer',
    },
    language: {
      label: 'Language you prefer',
      blank: 'No preference',
      options: { en: 'English', es: 'Español', other: 'Another language' },
      invalid: 'Choose a language from the list',
    },
    bestTime: {
      label: 'Best time to reach you',
      hint: 'For example, Sundays after noon.',
      tooLong: 'Best time must be 300 characters or fewer',
    },
    studio: {
      label: 'Show or studio',
      hint: 'Sealed like everything else: only organizers read it.',
      tooLong: 'Show or studio must be 300 characters or fewer',
    },
    consentContact: {
      label: 'Contact me about organizing.',
      hint: 'Needed for this form.',
      missing: 'Tick “Contact me about organizing” if we may get back to you',
    },
    consentNews: {
      label: 'Send me campaign news.',
    },
    consentTexts: {
      label: 'Text me about events near me.',
    },
  },
};
