import { z } from 'zod';

import { refusing } from './contradictions.ts';
import { findContradictions } from './endorsementContradictions.ts';
import { documentFields, partialDate, reference, slug, sources, text } from './fields.ts';

/** What somebody did. An announced speech is not an endorsement, and never counted as one. */
export const endorsementKinds = [
  'backingUnion',
  'endorsement',
  'resolution',
  'solidarity',
  'announcedSpeaker',
  'donation',
] as const;

/** Who stands with the campaign, in what capacity, since when, and where that can be checked. */
export const endorsementSchema = z
  .strictObject({
    ...documentFields,
    slug: slug.describe('The last part of its address: it never changes'),
    kind: z.enum(endorsementKinds).describe('What they did'),
    organization: reference('organization').optional().describe('Which organization'),
    person: reference('person').optional().describe('Who'),
    capacity: z
      .enum(['forOrganization', 'personal'])
      .describe('Whether it was done for the organization or personally'),
    capacityTitle: text(80).describe('The office, as published: "Board member"'),
    date: partialDate.describe('When'),
    place: text(100).optional().describe('Where, or on what occasion'),
    event: reference('event').optional().describe('The event it belongs to'),
    quote: reference('quote').optional().describe('Their exact words, when published'),
    withdrawnOn: partialDate
      .optional()
      .describe('When it was taken back: it stays on record, and counts no more'),
    note: text(240).optional().describe('What a reader must know to read it right'),
    sources: sources.describe('Where it can be checked'),
  })
  .superRefine(refusing(findContradictions));

export type Endorsement = z.infer<typeof endorsementSchema>;
