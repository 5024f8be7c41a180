import { z } from 'zod';

import { documentFields, slug, text, timeZone } from './fields.ts';

/** A part of the country with organizers of its own. */
export const regionSchema = z.strictObject({
  ...documentFields,
  name: text(60).describe('As it stands in a sentence: "Los Angeles"'),
  slug: slug.describe('The last part of its address'),
  shortName: text(16).describe('For narrow boxes: "LA"'),
  order: z.int().min(1).describe('Its place in lists'),
  timeZone: timeZone.describe('The zone most of it keeps'),
  isFocus: z.boolean().describe('Whether the campaign puts its effort there first'),
});

export type Region = z.infer<typeof regionSchema>;
