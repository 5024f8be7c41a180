import { z } from 'zod';

import { documentFields, partialDate, reference, text } from './fields.ts';

/** Exact words of a real person. Nothing else on the site stands in quotation marks. */
export const quoteSchema = z.strictObject({
  ...documentFields,
  text: text(600).describe('The exact words, without quotation marks'),
  speaker: reference('person').describe('Who said it'),
  date: partialDate.describe('When it was published'),
  source: reference('source').describe('Where it was published'),
  permission: z
    .enum(['given', 'publishedInPress'])
    .describe('Why we may print it: the speaker agreed, or the press published it'),
});

export type Quote = z.infer<typeof quoteSchema>;
