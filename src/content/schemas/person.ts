import { z } from 'zod';

import { documentFields, reference, slug, text } from './fields.ts';

/** Somebody the site names: only people who spoke in public, in the capacity they spoke in. */
export const personSchema = z.strictObject({
  ...documentFields,
  name: text(80).describe('As the person writes it'),
  slug: slug.describe('The last part of an address'),
  pronouns: text(20).optional().describe('Only as published or given by the person'),
  role: text(80).describe('What the person does: "business manager", "organizer"'),
  organization: reference('organization').optional().describe('Where the person does it'),
  city: text(60).optional().describe('Where the person works'),
  region: reference('region')
    .optional()
    .describe('The region the person speaks for, where it has organizers of its own'),
  languages: z.array(text(30)).max(8).default([]).describe('Which languages the person speaks'),
  topics: z.array(text(40)).max(8).default([]).describe('What the press can ask the person about'),
});

export type Person = z.infer<typeof personSchema>;
