import type { FormLang } from '../definition.ts';
import type { SentView } from '../sentView.ts';
import type { Answers } from '../validate.ts';
import { regionTextEn } from './regionText.en.ts';

/** What somebody who is coming can do next, in the words of every RSVP. */
export interface RsvpNextWords {
  readonly event: string;
  readonly calendar: string;
  readonly calendarFile: string;
  readonly next: string;
  readonly nextNear: (region: string) => string;
  readonly nextAnywhere: string;
}

interface Language {
  readonly words: RsvpNextWords;
  readonly callSheet: string;
  readonly regions: Readonly<Record<string, string>>;
}

const en = {
  words: {
    event: 'Event',
    calendar: 'Calendar',
    calendarFile: 'Calendar file (.ics)',
    next: 'Next',
    nextNear: (region: string) => `What else is on: ${region}`,
    nextAnywhere: 'What else is on',
  },
  callSheet: 'Its call sheet',
  regions: regionTextEn.options,
} satisfies Language;

/** These words in English. */
export const rsvpNextEn: RsvpNextWords = en.words;

const languages: Partial<Record<FormLang, Language>> = { en };

/**
 * Returns what the page after a wholly sealed RSVP adds. It is worked out from the answers where they
 * were typed or sealed: no address that leads to that page, and nothing that is stored, names the event.
 */
export function repeatEvent(answers: Answers, lang: FormLang): SentView {
  const { words, callSheet, regions }: Language = languages[lang] ?? en;
  const [event, region] = [String(answers.event), String(answers.region)];
  const near = region === 'elsewhere' ? undefined : regions[region];
  return {
    rows: [
      { label: words.event, text: callSheet, href: `/events/${event}/` },
      { label: words.calendar, text: words.calendarFile, href: `/events/${event}.ics` },
      {
        label: words.next,
        text: near === undefined ? words.nextAnywhere : words.nextNear(near),
        href: near === undefined ? '/events/' : `/events/${region}/`,
      },
    ],
  };
}
