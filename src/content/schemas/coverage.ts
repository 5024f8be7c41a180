import { z } from 'zod';

import { documentFields, partialDate, text } from './fields.ts';

/** Something the press published about the campaign. */
export const coverageSchema = z.strictObject({
  ...documentFields,
  outlet: text(80).describe('Who published it'),
  title: text(160).describe('Its headline, or what it reports'),
  date: partialDate.describe('When it was published'),
  url: z
    .url({ protocol: /^https$/, error: 'expected its address, starting with https:' })
    .describe('Where it can be read'),
  note: text(200).optional().describe('What a reader should know: "Behind a paywall"'),
});

export type Coverage = z.infer<typeof coverageSchema>;
