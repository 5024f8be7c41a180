import type { FormLang } from './definition.ts';
import { rsvpNextEn } from './definitions/rsvpNext.ts';
import type { RsvpNextWords } from './definitions/rsvpNext.ts';

/** What somebody who answered an invitation reads about their place. */
interface RsvpWords extends RsvpNextWords {
  readonly inTitle: string;
  readonly inLead: (people: number) => string;
  readonly waitingTitle: string;
  readonly waitingLead: (people: number, parties: number, ahead: number) => string;
  readonly cancelledTitle: string;
  readonly cancelledLead: string;
  readonly goneTitle: string;
  readonly goneLead: string;
  readonly unknownTitle: string;
  readonly unknownLead: string;
  readonly noRoom: (people: number) => string;
  readonly when: string;
  readonly wasWhen: string;
  readonly hourUnknown: string;
  readonly where: string;
  readonly note: string;
  readonly address: string;
  readonly entrance: string;
  readonly map: string;
  readonly openMap: string;
  readonly link: string;
  readonly detailsLater: string;
  readonly goodToKnow: string;
  readonly bring: string;
  readonly bringText: string;
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const en: RsvpWords = {
  ...rsvpNextEn,
  inTitle: 'You’re in',
  inLead: (count) =>
    count === 1 ? 'A place is kept for you.' : `Places are kept for the ${count} of you.`,
  waitingTitle: 'You’re on the waiting list',
  waitingLead: (count, parties, ahead) =>
    [
      `There is no room for ${people(count)} right now.`,
      parties === 0
        ? 'You are first in line.'
        : `${parties === 1 ? 'One RSVP' : `${parties} RSVPs`} for ${people(ahead)} came before yours.`,
      'Who comes first gets the next places; nobody passes, however few they are. Look here again with your code: nobody writes to you.',
    ].join(' '),
  cancelledTitle: 'This event is cancelled',
  cancelledLead: 'Nobody needs to come. Your RSVP goes with it.',
  goneTitle: 'Your RSVP is cancelled',
  goneLead: 'The places are free for others, and what you sent is erased from our server.',
  unknownTitle: 'Nothing for this code',
  unknownLead:
    'There is no RSVP for it: the code is mistyped, was used to cancel, or the event is over. Look at your receipt and try again.',
  noRoom: (count) =>
    `There is no room for ${people(count)}: others wait, or the event is full. You keep what you had.`,
  when: 'When',
  wasWhen: 'It would have been',
  hourUnknown: 'hour to come',
  where: 'Where',
  note: 'Changed',
  address: 'Address',
  entrance: 'Entrance',
  map: 'Map',
  openMap: 'Open map',
  link: 'Link to the call',
  detailsLater: 'Shown here once you have a place.',
  goodToKnow: 'Good to know',
  bring: 'Bring a co-worker',
  bringText: 'Text them the page of the event',
};

const words: Partial<Record<FormLang, RsvpWords>> = { en };

/** Returns the words about places at events in a language, English when it has none of its own. */
export function rsvpWords(lang: FormLang): RsvpWords {
  return words[lang] ?? en;
}
