import { z } from 'zod';

import { date, documentFields, reference, text } from './fields.ts';

/** Something the site said that was wrong, kept on record with what is right. */
export const correctionSchema = z.strictObject({
  ...documentFields,
  date: date.describe('The day it was put right'),
  where: text(100).describe('Where it stood: "Facts", "Release of 4 May 2025"'),
  wrong: text(300).describe('What was wrong'),
  right: text(300).describe('What is right'),
  fact: reference('fact').optional().describe('The fact it is about'),
});

export type Correction = z.infer<typeof correctionSchema>;
