import { z } from 'zod';

import { date, documentFields, partialDate, reference, slug, text } from './fields.ts';

/** A figure, written once and pointed at from wherever it is shown. */
export const factSchema = z.strictObject({
  ...documentFields,
  slug: slug.describe('Its key in texts, addresses and data files: "crew-size"'),
  label: text(24).describe('The word above it in a box: "Crew"'),
  figure: text(24).describe('The figure: "10,000+"'),
  unit: text(40)
    .optional()
    .describe('What its number counts: "people"; none where it is no number'),
  statement: text(140).describe('The rest of the sentence: "people do these jobs"'),
  asOf: partialDate.describe('The day it was true'),
  confidence: z.enum(['confirmed', 'organizersEstimate', 'reported']).describe('How sure it is'),
  otherFigure: text(24).optional().describe('Another figure that was printed: "1,800"'),
  conflict: text(300).optional().describe('Who printed the other figure, and why it differs'),
  source: reference('source').describe('Where it can be checked'),
  reviewedOn: date.describe('The day somebody last checked it'),
});

export type Fact = z.infer<typeof factSchema>;
