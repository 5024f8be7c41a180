import type { FormText } from '../definition.ts';
import { reachTextEn, wayTextEn } from './contactText.en.ts';
import { formWordsEn, sealedOnArrivalEn } from './formWords.en.ts';
import type { joinFields } from './joinFields.ts';
import { regionTextEn } from './regionText.en.ts';

/** The English words of the interest form. Consent wording is legal text: with it changes its version. */
export const joinTextEn: FormText<typeof joinFields> = {
  ...formWordsEn,
  more: 'Seven more questions, all optional',
  consentHint: 'Three separate choices. None is ticked for you.',
  notice: {
    heading: 'This is not an authorization card',
    body: [
      'It is a request to be contacted. It has no signature and counts toward nothing legally.',
      'This page seals it on your device before it is sent. Only organizers of this campaign hold the keys that open it.',
    ],
    onArrival: sealedOnArrivalEn,
  },
  send: 'Send',
  fields: {
    name: {
      label: 'Name or alias',
      hint: 'What should we call you? It need not be your legal name.',
      missing: 'Enter a name or an alias',
      tooLong: 'Name or alias must be 300 characters or fewer',
    },
    way: { ...wayTextEn, hint: 'Choose one. Personal, not the production’s.' },
    reach: reachTextEn,
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
