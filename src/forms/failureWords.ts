import type { FormLang } from './definition.ts';

/** Why a whole submission can be refused, apart from its fields. */
export type Failure =
  | 'unknownForm'
  | 'wrongOrigin'
  | 'tooLarge'
  | 'wrongType'
  | 'unreadable'
  | 'missingId'
  | 'badSeal'
  | 'tooMany'
  | 'busy'
  | 'broken'
  | 'eventUnknown'
  | 'eventClosed'
  | 'eventCancelled'
  | 'eventMoved'
  | 'eventOver'
  | 'eventFar'
  | 'eventTooSmall'
  | 'noEvents';

/** What our backend itself says; a page with script has words of its own. */
interface FailureWords {
  readonly causes: Readonly<Record<Failure, string>>;
  readonly heading: string;
  readonly backToForm: string;
  readonly thanks: string;
}

const en: FailureWords = {
  causes: {
    unknownForm: 'There is no form at this address. Go back to the page you came from.',
    wrongOrigin: 'This form can only be sent from our own site. Open it there and send it again.',
    tooLarge: 'This is more than the form can take. Shorten your note and send it again.',
    wrongType:
      'The form arrived in a way we cannot read. Open our form again and send it from there.',
    unreadable: 'The form arrived damaged and was not kept. Send it again.',
    missingId:
      'This submission has no valid "_id". Send a UUID, and the same one when you try again.',
    badSeal:
      'This submission is not sealed in a way organizers can open. Reload the page and send it again.',
    tooMany:
      'Many forms came from your network just now, and yours was not sent. Wait a minute, then send it again.',
    busy: 'We could not store your form just now, so it was not sent. Wait a minute, then send it again.',
    broken:
      'Something went wrong on our side and your form was not sent. Wait a minute, then send it again.',
    eventUnknown: 'We know of no such event. Look for it among all events.',
    eventClosed:
      'This event takes no RSVP in this way. Reload its page: it may have changed since you opened it.',
    eventCancelled: 'This event is cancelled. Nobody needs to come.',
    eventMoved:
      'This event is not on that day any more. Reload its page to see when it is, then send the form again.',
    eventOver: 'This event is over.',
    eventFar: 'RSVPs to this event open 180 days before it.',
    eventTooSmall:
      'You are more people than this event has places in all. Choose a smaller number, or ask organizers.',
    noEvents:
      'We cannot look up events just now, so no place was kept. Wait a few minutes, then send the form again.',
  },
  heading: 'Your form was not sent',
  backToForm: 'Back to the form',
  thanks: 'Your form was sent. It is sealed, and an organizer will get back to you.',
};

const words: Partial<Record<FormLang, FailureWords>> = { en };

/** Returns the backend's own words in a language, English when it has none of its own. */
export function failureWords(lang: FormLang): FailureWords {
  return words[lang] ?? en;
}
