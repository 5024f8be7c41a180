import { z } from 'zod';

import { date, documentFields, link, reference, text } from './fields.ts';

const contactLine = z.strictObject({
  _key: z.string(),
  name: text(60).describe('What it is, and whose: "Signal of an organizer"'),
  link: link.describe('How to reach them: tel:, https: or mailto:'),
  source: reference('source').describe('Where it can be checked that this is theirs'),
  confirmedOn: date.describe('The day they last agreed to stand here'),
});

/** What every page shares, and what the home page chooses. One document per language. */
export const siteSettingsSchema = z.strictObject({
  ...documentFields,
  name: text(60).describe("The campaign's name"),
  shortName: text(8).describe('Its initials'),
  partnerLine: text(60).describe('The line below the name: "with LiUNA Local 724"'),
  union: reference('organization').describe('The union that backs the campaign'),
  action: z
    .strictObject({
      label: text(24).describe('The small words: "Report to"'),
      title: text(40).describe('The action in a few words'),
      button: text(24).describe('The words on the button'),
      text: text(180).describe('What it takes, and what happens then'),
      smallPrint: text(140).describe('What it is not'),
    })
    .describe('The one action, on every page'),
  safetyNote: text(120).describe('The line of advice beside the cone'),
  contacts: z
    .array(contactLine)
    .max(3)
    .default([])
    .describe('Where to turn when a form cannot be sent; none is known at the start'),
  footerLines: z.array(text(240)).max(4).describe('The small print at the foot of every page'),
  homeFacts: z.array(reference('fact')).length(4).describe('The four boxes below the title'),
  homeQuestions: z.array(reference('faq')).min(1).max(6).describe('The questions on the home page'),
  homeQuote: reference('quote').describe('The quotation on the home page'),
  endorsementsQuote: reference('quote').describe('The quotation on the page of endorsements'),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
