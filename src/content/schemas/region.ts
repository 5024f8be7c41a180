import { z } from 'zod';

import { date, documentFields, link, reference, slug, text, timeZone } from './fields.ts';

/** Somebody who agreed to be written to in public, or a mailbox of organizers. */
const contact = z.strictObject({
  name: text(60).describe('Who answers, by the name they agreed to'),
  link: link.describe('How to reach them: mailto:, tel: or https:'),
  note: text(160).optional().describe('Languages, hours, or what they can help with'),
  source: reference('source').describe('Where it can be checked that this is theirs'),
  confirmedOn: date.describe('The day they last agreed to stand here'),
});

const channel = z.strictObject({
  _key: z.string(),
  name: text(40).describe('What it is called: Discord, Chicago room'),
  link: link.describe('Where it is'),
  confirmedOn: date.describe('The day somebody last looked that it works'),
});

/** A part of the country with organizers of its own. */
export const regionSchema = z.strictObject({
  ...documentFields,
  name: text(60).describe('As it stands in a sentence: "Los Angeles"'),
  slug: slug.describe('The last part of its address'),
  shortName: text(16).describe('For narrow boxes: "LA"'),
  order: z.int().min(1).describe('Its place in lists'),
  timeZone: timeZone.describe('The zone most of it keeps'),
  isFocus: z.boolean().describe('Whether the campaign puts its effort there first'),
  contact: contact.optional().describe('Who to write to here; none is known at the start'),
  channels: z.array(channel).max(6).default([]).describe('Where people of the region meet online'),
  facts: z.array(reference('fact')).max(6).default([]).describe('Figures that hold here'),
  supporters: z
    .array(reference('endorsement'))
    .max(12)
    .default([])
    .describe('Endorsements by locals and councils of the region'),
});

export type Region = z.infer<typeof regionSchema>;
