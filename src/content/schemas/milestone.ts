import { z } from 'zod';

import { documentFields, partialDate, sources, text } from './fields.ts';

/** A line of the campaign's history. */
export const milestoneSchema = z.strictObject({
  ...documentFields,
  date: partialDate.describe('When'),
  title: text(80).describe('What happened, in a few words'),
  text: text(300).describe('What happened, in one or two sentences'),
  sources: sources.describe('Where it can be checked'),
});

export type Milestone = z.infer<typeof milestoneSchema>;
