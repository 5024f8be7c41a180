import { z } from 'zod';

import { countsByKind, inLedgerOrder } from '../lib/ledger.ts';
import { nameThen } from '../lib/organizationName.ts';
import { paths } from '../lib/paths.ts';
import type { JoinedEndorsement, Site } from './joinContent.ts';
import { endorsementKinds, endorsementSchema } from './schemas/endorsement.ts';
import { organizationFamilies } from './schemas/organization.ts';
import { quoteSchema } from './schemas/quote.ts';
import { partialDateEntry, sourceEntry, sourceEntrySchema } from './sourceEntry.ts';

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
  id: z.string().describe('Its key: it never changes'),
  url: z.url().describe('Where it stands on the site'),
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
    $schema: z.url(),
    publisher: z.string(),
    url: z.url(),
    language: z.string(),
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
export function endorsementsFile({ settings, endorsements }: Site, site: URL): EndorsementsFile {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    $schema: absolute(paths.endorsementsSchema),
    publisher: settings.name,
    url: absolute(paths.endorsements),
    language: settings.language,
    counts: countsByKind(endorsements),
    endorsements: inLedgerOrder(endorsements).map((entry) => ({
      id: entry.slug,
      url: absolute(paths.endorsement(entry.slug)),
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
export const endorsementRows = ({ endorsements }: EndorsementsFile): string[][] => [
  [
    ...['id', 'kind', 'organization', 'nameThen', 'local', 'family', 'person', 'capacity'],
    ...['office', 'date', 'place', 'withdrawnOn', 'words', 'speaker', 'permission', 'note'],
    ...['sources', 'sourceUrls', 'url'],
  ],
  ...endorsements.map(({ organization, words, sources, ...entry }) => [
    ...[entry.id, entry.kind, organization?.name ?? '', organization?.nameThen ?? ''],
    ...[organization?.local ?? '', organization?.family ?? '', entry.person ?? '', entry.capacity],
    ...[entry.office, entry.date, entry.place ?? '', entry.withdrawnOn ?? '', words?.text ?? ''],
    ...[words?.speaker ?? '', words?.permission ?? '', entry.note ?? ''],
    sources.map(({ publisher, date }) => [publisher, date].filter(Boolean).join(', ')).join('; '),
    sources.flatMap(({ url }) => url ?? []).join(' '),
    entry.url,
  ]),
];
