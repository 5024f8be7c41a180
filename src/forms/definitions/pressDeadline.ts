import type { FormLang } from '../definition.ts';
import type { SentView } from '../sentView.ts';
import type { Answers } from '../validate.ts';
import { momentOf, sayMoment } from '../wallClock.ts';

/** The zone of the city in which the campaign began. */
const ourZone = 'America/Los_Angeles';

interface DeadlineWords {
  readonly yours: string;
  readonly ours: string;
}

const en: DeadlineWords = { yours: 'Your deadline', ours: 'The same in Los Angeles' };

const words: Partial<Record<FormLang, DeadlineWords>> = { en };

/** Returns a deadline in its own zone and in ours, so that nobody is an hour late; nothing without one. */
export function repeatDeadline({ deadline, zone }: Answers, lang: FormLang): SentView | undefined {
  if (typeof deadline !== 'string' || typeof zone !== 'string' || deadline === '') return undefined;
  const moment = momentOf(deadline, zone);
  if (moment === undefined) return undefined;
  const { yours, ours } = words[lang] ?? en;
  return {
    rows: [
      { label: yours, text: sayMoment(moment, zone, lang) },
      { label: ours, text: sayMoment(moment, ourZone, lang) },
    ],
  };
}
