import { z } from 'zod';

import { date, documentFields, reference, slug, sources, text, timeOfDay } from './fields.ts';
import { portableText } from './portableText.ts';

/** One of the things the campaign demands: a "scene" of the call sheet. */
export const demandSchema = z.strictObject({
  ...documentFields,
  number: z.int().min(1).max(20).describe('Its scene number'),
  title: text(48).describe('The demand in two or three words'),
  slug: slug.describe('The last part of its address'),
  slate: text(14).describe('One word for the slate: "Rest"'),
  summary: text(180).describe('What is wrong today, in one or two sentences'),
  want: text(80).describe('What we demand, in one line'),
  wantDetail: portableText.describe('What we demand, in full'),
  today: portableText.describe('How it is today'),
  whoHasIt: portableText.describe('Who on the same set already has it'),
  night: z
    .strictObject({
      wrap: timeOfDay.describe('When the day ends'),
      call: timeOfDay.describe('When the next one starts'),
      travelMinutes: z.int().min(0).max(180).describe('The way home, and the way back, in minutes'),
    })
    .optional()
    .describe('An example night, drawn as a bar; never a real show'),
  questions: z.array(reference('faq')).max(6).default([]).describe('Questions on this'),
  sources: sources.describe('Where the facts can be checked'),
  reviewedOn: date.describe('The day somebody last checked them'),
});

export type Demand = z.infer<typeof demandSchema>;
