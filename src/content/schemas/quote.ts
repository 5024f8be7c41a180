import { z } from 'zod';

import { countWords } from '../../lib/countWords.ts';
import { documentFields, partialDate, reference, slug, text } from './fields.ts';

/** Longer than this it is an article, not a quotation. */
const mostWords = 600;

/** Whether one pair of marks encloses the whole text: a pair within it is part of the words. */
const isEnclosed = (value: string) => /^(“[^“”]*”|"[^"]*"|«[^«»]*»)$/u.test(value.trim());

/** Exact words of a real person. Nothing else on the site stands in quotation marks. */
export const quoteSchema = z.strictObject({
  ...documentFields,
  text: text(6000)
    .refine((value) => countWords(value) <= mostWords, `expected at most ${mostWords} words`)
    .refine((value) => !isEnclosed(value), 'expected no quotation marks around it: pages add them')
    .describe('The exact words, without the quotation marks around them'),
  slug: slug.describe('The last part of its address: it never changes'),
  speaker: reference('person').describe('Who said it'),
  date: partialDate.describe('When it was published'),
  source: reference('source').describe('Where it was published'),
  permission: z
    .enum(['given', 'publishedInPress'])
    .describe('Why we may print it: the speaker agreed, or the press published it'),
});

export type Quote = z.infer<typeof quoteSchema>;
