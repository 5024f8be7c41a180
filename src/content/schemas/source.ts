import { z } from 'zod';

import { date, documentFields, link, partialDate, text } from './fields.ts';

/** Where a statement can be checked. Written once, pointed at by every statement that uses it. */
export const sourceSchema = z.strictObject({
  ...documentFields,
  publisher: text(80).describe('Who published it'),
  title: text(160).describe('What it is called, or what it reports'),
  date: partialDate.optional().describe('When it was published'),
  url: link.optional().describe('Its address, when it is public'),
  isUnavailable: z
    .boolean()
    .default(false)
    .describe('Whether it is gone: its address leads nowhere any more'),
  checkedOn: date.describe('The day somebody last read it'),
});

export type Source = z.infer<typeof sourceSchema>;
