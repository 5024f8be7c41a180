import { z } from 'zod';

import { date, documentFields, reference, slug, sources, text } from './fields.ts';
import { portableText } from './portableText.ts';

/** A group of questions: one bar on the questions page. */
export const faqGroupSchema = z.strictObject({
  ...documentFields,
  title: text(48).describe('The words on the bar'),
  slug: slug.describe('Its anchor on the page'),
  order: z.int().min(1).describe('Its place on the page'),
});

export type FaqGroup = z.infer<typeof faqGroupSchema>;

/** A question and its answer. */
export const faqSchema = z.strictObject({
  ...documentFields,
  question: text(110).describe('As a PA would ask it'),
  slug: slug.describe('The last part of its address'),
  group: reference('faqGroup').describe('The group it stands in'),
  order: z.int().min(1).describe('Its place in the group'),
  shortAnswer: text(220).describe('The answer in one or two sentences, for lists and searches'),
  answer: portableText.describe('The answer in full'),
  isLegal: z.boolean().describe('Whether it speaks of law: it then says "not legal advice"'),
  sources: sources.describe('Where it can be checked'),
  reviewedOn: date.describe('The day somebody last checked it'),
});

export type Faq = z.infer<typeof faqSchema>;
