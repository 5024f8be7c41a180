import { z } from 'zod';

import { tableOf } from '../lib/csv.ts';
import { countsByKind, inLedgerOrder } from '../lib/ledger.ts';
import { nameThen } from '../lib/organizationName.ts';
import { paths } from '../lib/paths.ts';
import {
  headEntry,
  headOf,
  keyEntry,
  partialDateEntry,
  sourceEntry,
  sourceEntrySchema,
} from './dataFileParts.ts';
import type { JoinedEndorsement, Site } from './joinContent.ts';
import { endorsementKinds, endorsementSchema } from './schemas/endorsement.ts';
import { organizationFamilies } from './schemas/organization.ts';
import { quoteSchema } from './schemas/quote.ts';

const count = z.int().min(0);

const organizationEntry = z.strictObject({
  name: z.string(),
  shortName: z.string(),
  nameThen: z.string().nullable().describe('Its name at the time, when it had another one'),
  local: z.string().nullable().describe('The number of the local'),
  family: z.enum(organizationFamilies).describe('The union family'),
});

const wordsEntry = z.strictObject({
  text: z.string().describe('The exact words'),
  speaker: z.string(),
  permission: quoteSchema.shape.permission,
  date: partialDateEntry,
  url: z.url().describe('Where they stand on the site'),
  source: sourceEntrySchema,
});

const entrySchema = z.strictObject({
  ...keyEntry,
  kind: z.enum(endorsementKinds).describe('An announced speaker is not an endorser'),
  organization: organizationEntry.nullable(),
  person: z.string().nullable(),
  capacity: endorsementSchema.shape.capacity,
  office: z.string().describe('The office, as published'),
  date: partialDateEntry,
  place: z.string().nullable(),
  withdrawnOn: partialDateEntry.nullable().describe('When it was taken back: it counts no more'),
  words: wordsEntry.nullable().describe('Exact words; none when no permission is on record'),
  note: z.string().nullable(),
  sources: z.array(sourceEntrySchema).min(1),
});

/** What `/endorsements/ledger.json` holds. */
export const endorsementsFileSchema = z
  .strictObject({
    ...headEntry,
    counts: z
      .strictObject({
        backingUnion: count,
        endorsement: count,
        resolution: count,
        solidarity: count,
        donation: count,
        announcedSpeaker: count,
      })
      .describe(
        'Who stands behind each kind, once each, none withdrawn. No sum: speakers endorse nothing',
      ),
    endorsements: z.array(entrySchema).describe('By union family, endorsers before speakers'),
  })
  .describe('Who stands with the campaign, in what capacity, since when, and where to check it');

type EndorsementsFile = z.infer<typeof endorsementsFileSchema>;

/** Returns the ledger as data, in its order. */
export function endorsementsFile(content: Site, site: URL): EndorsementsFile {
  const { endorsements } = content;
  return {
    ...headOf(content, paths.endorsementsSchema, paths.endorsements, site),
    counts: countsByKind(endorsements),
    endorsements: inLedgerOrder(endorsements).map((entry) => ({
      id: entry.slug,
      url: new URL(paths.endorsement(entry.slug), site).href,
      kind: entry.kind,
      organization: organizationOf(entry),
      person: entry.person?.name ?? null,
      capacity: entry.capacity,
      office: entry.capacityTitle,
      date: entry.date,
      place: entry.place ?? null,
      withdrawnOn: entry.withdrawnOn ?? null,
      words: wordsOf(entry, site),
      note: entry.note ?? null,
      sources: entry.sources.map((source) => sourceEntry(source, site)),
    })),
  };
}

function organizationOf({ organization, date }: JoinedEndorsement) {
  if (organization === undefined) return null;
  const { name, shortName, local, family } = organization;
  return {
    name,
    shortName,
    nameThen: nameThen(organization, date) ?? null,
    local: local ?? null,
    family,
  };
}

function wordsOf({ quote }: JoinedEndorsement, site: URL) {
  if (quote === undefined) return null;
  const { text, speaker, permission, date, slug, source } = quote;
  const url = new URL(paths.quote(slug), site).href;
  return { text, speaker: speaker.name, permission, date, url, source: sourceEntry(source, site) };
}

/** Returns the rows of `/endorsements/ledger.csv`, the names of the columns first. */
export const endorsementRows = ({ endorsements }: EndorsementsFile) =>
  tableOf(
    {
      id: ({ id }) => id,
      kind: ({ kind }) => kind,
      organization: ({ organization }) => organization?.name,
      nameThen: ({ organization }) => organization?.nameThen,
      local: ({ organization }) => organization?.local,
      family: ({ organization }) => organization?.family,
      person: ({ person }) => person,
      capacity: ({ capacity }) => capacity,
      office: ({ office }) => office,
      date: ({ date }) => date,
      place: ({ place }) => place,
      withdrawnOn: ({ withdrawnOn }) => withdrawnOn,
      words: ({ words }) => words?.text,
      speaker: ({ words }) => words?.speaker,
      permission: ({ words }) => words?.permission,
      note: ({ note }) => note,
      sources: ({ sources }) =>
        sources
          .map(({ publisher, date }) => [publisher, date].filter(Boolean).join(', '))
          .join('; '),
      sourceUrls: ({ sources }) => sources.flatMap(({ url }) => url ?? []).join(' '),
      url: ({ url }) => url,
    },
    endorsements,
  );
