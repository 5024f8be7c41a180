import { z } from 'zod';

import { roadDrawingNames } from '../../lib/roadDrawings.ts';
import { date, documentFields, slug, sources, text } from './fields.ts';
import { portableText } from './portableText.ts';

/** One stop on the road from a first talk to a contract. */
export const roadStepSchema = z.strictObject({
  ...documentFields,
  number: z.int().min(1).max(12).describe('Its place on the road'),
  title: text(32).describe('The step in one to three words'),
  slug: slug.describe('Its anchor on the page'),
  drawing: z.enum(roadDrawingNames).describe('What is drawn above it'),
  summary: text(160).describe('What happens, in one sentence'),
  body: portableText.describe('What else a reader needs to know'),
  whoSees: text(240).describe('Who sees what at this step, honestly'),
  isLegal: z.boolean().describe('Whether it speaks of law: it then says "not legal advice"'),
  sources: sources.describe('Where it can be checked'),
  reviewedOn: date.describe('The day somebody last checked it'),
});

export type RoadStep = z.infer<typeof roadStepSchema>;
