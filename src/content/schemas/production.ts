import { z } from 'zod';

import { documentFields, partialDate, reference, slug, text } from './fields.ts';

/** The stages of a public drive, in their order. */
export const productionStages = [
  'recognitionAsked',
  'petitionFiled',
  'vote',
  'won',
  'bargaining',
  'ratified',
] as const;

const step = z.strictObject({
  _key: z.string(),
  stage: z.enum(productionStages).describe('What happened'),
  date: partialDate.describe('When'),
  text: text(120).describe('What happened, in a few words; official tallies only'),
  source: reference('source').describe('Where it was reported'),
});

/** A show whose drive is public. Never card counts: small units identify their members. */
export const productionSchema = z.strictObject({
  ...documentFields,
  title: text(80).describe('The title of the show'),
  slug: slug.describe('Its anchor on the page'),
  steps: z.array(step).min(1, 'expected at least one step').describe('What happened, oldest first'),
});

export type Production = z.infer<typeof productionSchema>;
