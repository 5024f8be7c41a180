import { z } from 'zod';

import { documentFields, partialDate, reference, slug, text } from './fields.ts';

/** The stages of a public drive, in their order. */
export const productionStages = [
  'recognitionAsked',
  'petitionFiled',
  'vote',
  'won',
  'certified',
  'bargaining',
  'ratified',
] as const;

/** The official count of a vote. Never one of cards. */
const tally = z.strictObject({
  for: z.int().min(0).max(9999).describe('Votes for the union'),
  against: z.int().min(0).max(9999).describe('Votes against it'),
});

const aboutCards = /\b(cards?|signatures?)\b/i;

const step = z.strictObject({
  _key: z.string(),
  stage: z.enum(productionStages).describe('What happened'),
  date: partialDate.describe('When'),
  text: text(120)
    .refine(
      (words) => !aboutCards.test(words),
      'says nothing of cards or signatures here: in a small unit they point at people',
    )
    .describe('What happened, in a few words; never a word about cards'),
  tally: tally.optional().describe('How the vote came out, when the count is official'),
  source: reference('source').describe('Where it was reported'),
});

/** A show whose drive is public. Never card counts: small units identify their members. */
export const productionSchema = z.strictObject({
  ...documentFields,
  title: text(80).describe('The title of the show'),
  slug: slug.describe('Its anchor on the page'),
  employer: text(80).optional().describe('Who employs its PAs, as the filing names it'),
  steps: z.array(step).min(1, 'expected at least one step').describe('What happened, oldest first'),
});

export type Production = z.infer<typeof productionSchema>;
