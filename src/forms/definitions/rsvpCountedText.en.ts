import type { FormText } from '../definition.ts';
import type { rsvpFields } from './rsvpFields.ts';
import { rsvpTextEn } from './rsvpText.en.ts';

/** The English words where the server keeps places. */
export const rsvpCountedTextEn: FormText<typeof rsvpFields> = {
  ...rsvpTextEn,
  notice: {
    heading: 'Who can read this',
    body: [
      'Our server can read the event, its day and how many you are: with that it keeps places. All else is sealed on your device, and only organizers can open it.',
      'You get a code. With it you see your place, change how many you are, or cancel. We keep no account and ask for no address.',
    ],
    onArrival: 'Without JavaScript, our server seals the rest on arrival, before it is stored.',
  },
  send: 'Count me in',
  receipt: {
    title: 'To change or cancel',
    how: 'Enter the code here. You see your place there, too:',
    link: 'your RSVP',
  },
};
