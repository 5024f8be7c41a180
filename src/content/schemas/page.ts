import { z } from 'zod';

import { documentFields, text } from './fields.ts';
import { picture } from './picture.ts';
import { portableText } from './portableText.ts';

/** The pages whose words live in the Studio. Each has one document per language. */
export const pageKeys = [
  'home',
  'demands',
  'faq',
  'events',
  'endorsements',
  'join',
  'thanks',
  'about',
  'campaign',
  'press',
  'facts',
  'privacy',
  'notFound',
  'rights',
  'road',
  'eligibility',
  'turnaround',
  'regions',
] as const;

const section = z.strictObject({
  _key: z.string(),
  heading: text(60).describe('The words on the bar'),
  body: portableText.describe('The text of the box'),
});

/** The words of one page that are not content of another kind. */
export const pageSchema = z.strictObject({
  ...documentFields,
  key: z.enum(pageKeys).describe('Which page'),
  label: text(40).describe('The small words above the title'),
  title: text(60).describe('The title on the page'),
  lead: text(240).describe('One or two sentences below it'),
  seoTitle: text(70).describe('The title in a browser tab and in search results'),
  seoDescription: text(160).describe('What search results and shared links say'),
  sections: z.array(section).default([]).describe('Boxes of text'),
  picture: picture.optional().describe('A drawing; never workers without their consent'),
});

export type Page = z.infer<typeof pageSchema>;
export type PageKey = Page['key'];
