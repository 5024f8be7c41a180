import { z } from 'zod';

import { countWords } from '../../lib/countWords.ts';
import { documentFields, reference, text } from './fields.ts';
import { picture } from './picture.ts';
import { portableText } from './portableText.ts';
import { pressContact } from './release.ts';

/** The largest picture of the press kit, in bytes: a newsroom's mail takes no more. */
const largestPicture = 20_000_000;

const wordsUpTo = (limit: number) =>
  text(limit * 12).refine(
    (value) => countWords(value) <= limit,
    `expected at most ${limit} words: newsrooms cut what is longer`,
  );

const pressPicture = picture.extend({
  _key: z.string(),
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens')
    .max(60)
    .describe('The name of its file, without the ending: "rally-burbank-2025"'),
  caption: text(300).describe('Who and what, where and when'),
  credit: text(80).describe('Who made it'),
  licence: text(120).describe('Who may use it, and for what'),
  bytes: z
    .int()
    .max(largestPicture, `larger than ${largestPicture / 1_000_000} MB: export it smaller`)
    .describe('The size of the file'),
});

/** What the press room says that is not a release, a fact or coverage. One document per language. */
export const pressRoomSchema = z.strictObject({
  ...documentFields,
  contact: pressContact.optional().describe('Who answers the press'),
  promise: text(160).optional().describe('How soon reporters hear back'),
  afterHours: text(160).optional().describe('What to do at night and on weekends'),
  otherWays: portableText.describe('How to reach us while no contact is given'),
  commentRule: text(300).describe('What we never comment on'),
  boilerplateShort: wordsUpTo(50).describe('Who we are, in at most 50 words'),
  boilerplateLong: wordsUpTo(100).describe('Who we are, in at most 100 words'),
  spokespeople: z.array(reference('person')).default([]).describe('Who speaks to the press'),
  pictureRules: portableText.describe('What to mind with pictures and footage'),
  pictures: z.array(pressPicture).max(30).default([]).describe('Pictures in the press kit'),
});

export type PressRoom = z.infer<typeof pressRoomSchema>;
