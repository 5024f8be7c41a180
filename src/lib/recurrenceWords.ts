import { Temporal } from 'temporal-polyfill';

import { formatDate } from './formatDate.ts';
import { occurrences, type Recurring, weekOfMonth } from './recurrence.ts';

/** The words for how often an event comes again. */
export interface RecurrenceWords {
  weekly: (weekday: string) => string;
  everyTwoWeeks: (weekday: string) => string;
  monthly: (ordinal: string, weekday: string) => string;
  /** First to fourth. */
  ordinals: readonly string[];
  last: string;
  until: (day: string) => string;
}

/** Returns how often an event comes again, in words: "Every Thursday". Nothing when it does not. */
export function frequencyWords(
  { startsAt, recurrence }: Recurring,
  words: RecurrenceWords,
): string | undefined {
  if (recurrence === undefined) return undefined;
  const weekday = Temporal.PlainDateTime.from(startsAt).toLocaleString('en-US', {
    weekday: 'long',
  });
  if (recurrence.frequency !== 'monthly') return words[recurrence.frequency](weekday);
  const week = weekOfMonth(startsAt);
  const ordinal = week === -1 ? words.last : (words.ordinals[week - 1] ?? '');
  return words.monthly(ordinal, weekday);
}

/** Returns the same with the last day it falls on: "Every Thursday until 21 Jan 2027". */
export function recurrenceWords(event: Recurring, words: RecurrenceWords): string | undefined {
  const frequency = frequencyWords(event, words);
  const lastDay = occurrences(event).at(-1)?.slice(0, 10);
  if (frequency === undefined || lastDay === undefined) return frequency;
  return `${frequency} ${words.until(formatDate(lastDay))}`;
}
