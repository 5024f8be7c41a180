import { z } from 'zod';

import { sitePartNames } from '../../lib/siteParts.ts';
import { documentFields, link, reference, text } from './fields.ts';

/** The one thing to do at the end of a page. The one that fits a page closest is shown there. */
export const nextStepSchema = z.strictObject({
  ...documentFields,
  label: text(24).describe('The small words above it'),
  title: text(60).describe('What to do, in a few words'),
  text: text(160).describe('What it takes, and what it is good for'),
  link: link.describe('Where it leads'),
  pages: z
    .array(z.enum(sitePartNames))
    .max(sitePartNames.length)
    .default([])
    .describe('The parts of the site it ends; none is all of them'),
  regions: z
    .array(reference('region'))
    .max(12)
    .default([])
    .describe('The regions whose pages it ends; none is all of them'),
  order: z.int().min(1).max(100).describe('Which comes first where two fit as well'),
});

export type NextStep = z.infer<typeof nextStepSchema>;
