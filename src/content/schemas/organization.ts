import { z } from 'zod';

import { documentFields, link, partialDate, slug, sources, text } from './fields.ts';
import { picture } from './picture.ts';

/** The union families that endorsements are grouped by, in the order they are shown. */
export const organizationFamilies = [
  'liuna',
  'teamsters',
  'wga',
  'sagAftra',
  'iatse',
  'otherLabor',
  'elected',
  'other',
] as const;

/** A mark that belongs to somebody else: printed only where its owner allows it. */
const logo = picture.extend({
  licence: text(160).describe('Who allowed us to show it, and for what'),
});

/** A name that an organization once had. What it did then was done under that name. */
const formerName = z.strictObject({
  _key: z.string(),
  name: text(90).describe('The name it had'),
  until: partialDate.describe('The day, month or year it was given up'),
});

/** A union, guild, council or other body that the site names. */
export const organizationSchema = z.strictObject({
  ...documentFields,
  name: text(90).describe('Its full name'),
  shortName: text(40).describe('What people call it: "LiUNA Local 724"'),
  slug: slug.describe('The last part of its address'),
  local: text(12).optional().describe('The number of the local: "724"'),
  formerNames: z
    .array(formerName)
    .max(6)
    .default([])
    .describe('Names it had before. Entries of that time show both'),
  logo: logo.optional().describe('Its logo, only with its permission'),
  family: z.enum(organizationFamilies).describe('The union family it belongs to'),
  about: text(300).optional().describe('Who its members are, in one or two sentences'),
  city: text(60).optional().describe('Where it sits'),
  url: link.optional().describe('Its website'),
  sources: sources.describe('Where the above can be checked'),
});

export type Organization = z.infer<typeof organizationSchema>;
