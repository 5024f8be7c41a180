import { z } from 'zod';

import { date, documentFields, slug, sources, text } from './fields.ts';
import { portableText } from './portableText.ts';

/** The parts of the page of rights, in the order they stand there. */
export const rightParts = ['protected', 'boss', 'whenItHappens', 'devices'] as const;

/** One thing a worker should know of their rights: a sentence, and what stands behind it. */
export const rightSchema = z.strictObject({
  ...documentFields,
  title: text(60).describe('The statement in a few plain words'),
  slug: slug.describe('Its anchor on the page'),
  part: z.enum(rightParts).describe('The part of the page it stands in'),
  order: z.int().min(1).max(50).describe('Its place in that part'),
  statement: text(180).describe('The whole of it in one sentence, for a tired reader'),
  body: portableText.describe('What else a reader needs: two or three short sentences'),
  isLegal: z.boolean().describe('Whether it speaks of law: it then says "not legal advice"'),
  sources: sources.describe('Where it can be checked'),
  reviewedOn: date.describe('The day somebody last checked it'),
});

export type Right = z.infer<typeof rightSchema>;
