import { z } from 'zod';

import { documentFields, link, slug, sources, text } from './fields.ts';

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

/** A union, guild, council or other body that the site names. */
export const organizationSchema = z.strictObject({
  ...documentFields,
  name: text(90).describe('Its full name'),
  shortName: text(40).describe('What people call it: "LiUNA Local 724"'),
  slug: slug.describe('The last part of its address'),
  family: z.enum(organizationFamilies).describe('The union family it belongs to'),
  about: text(300).optional().describe('Who its members are, in one or two sentences'),
  city: text(60).optional().describe('Where it sits'),
  url: link.optional().describe('Its website'),
  sources: sources.describe('Where the above can be checked'),
});

export type Organization = z.infer<typeof organizationSchema>;
