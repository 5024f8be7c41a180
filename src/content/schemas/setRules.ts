import { z } from 'zod';

import { date, documentFields, reference, text } from './fields.ts';

/** What a rest rule is to the reader: what we demand, or what others on the same set have. */
export const restStandings = ['demand', 'crew'] as const;

/** Hours of rest between wrap and call that somebody demands or has. */
export const restRuleSchema = z.strictObject({
  ...documentFields,
  who: text(60).describe('Who has it or demands it'),
  standing: z.enum(restStandings).describe('Whether we demand it, or others have it'),
  hours: z.number().min(1).max(24).describe('Hours between wrap and the next call'),
  source: reference('source').describe('Where it can be checked'),
  reviewedOn: date.describe('The day somebody last checked it'),
});

export type RestRule = z.infer<typeof restRuleSchema>;

/** What hours are counted by before overtime starts. */
export const payBases = ['day', 'week'] as const;

/** From how many hours on a day or a week is paid at a higher rate, and where. */
export const payRuleSchema = z.strictObject({
  ...documentFields,
  place: text(40).describe('Where it holds: rules of one place are counted together'),
  basis: z.enum(payBases).describe('Whether hours are counted by day or by week'),
  afterHours: z.number().min(1).max(100).describe('Overtime starts after this many hours'),
  multiplier: z.number().min(1).max(5).describe('How many times the rate is paid: 1.5'),
  source: reference('source').describe('Where it can be checked'),
  reviewedOn: date.describe('The day somebody last checked it'),
});

export type PayRule = z.infer<typeof payRuleSchema>;
