import { z } from 'zod';

import { paths } from '../lib/paths.ts';
import { pagePathOf } from '../lib/paging.ts';
import type { Site } from './joinContent.ts';
import { productionStages } from './schemas/production.ts';
import {
  partialDateEntry,
  sourceCells,
  sourceColumns,
  sourceEntry,
  sourceEntrySchema,
} from './sourceEntry.ts';

/** How many shows a page of the board holds, so that it fits the first round trip. */
export const showsPerPage = 20;

const stepEntrySchema = z.strictObject({
  stage: z.enum(productionStages),
  date: partialDateEntry,
  text: z.string().describe('What happened'),
  tally: z
    .strictObject({ for: z.int().min(0), against: z.int().min(0) })
    .nullable()
    .describe('The official count of a vote, when it is public'),
  source: sourceEntrySchema,
});

/** What `/campaign/shows.json` holds. */
export const showsFileSchema = z
  .strictObject({
    $schema: z.url(),
    publisher: z.string(),
    url: z.url(),
    language: z.string(),
    shows: z.array(
      z.strictObject({
        id: z.string().describe('Its key: it never changes'),
        url: z.url().describe('Where it stands on the site'),
        title: z.string(),
        employer: z.string().nullable(),
        steps: z.array(stepEntrySchema).describe('Oldest first'),
      }),
    ),
  })
  .describe('The shows whose drive is public, step by step; never how many cards are signed');

type ShowsFile = z.infer<typeof showsFileSchema>;

/** Returns the shows of the board as data, in its order. */
export function showsFile({ settings, board }: Site, site: URL): ShowsFile {
  const absolute = (path: string) => new URL(path, site).href;
  return {
    $schema: absolute(paths.showsSchema),
    publisher: settings.name,
    url: absolute(paths.campaign),
    language: settings.language,
    shows: board.map(({ slug, title, employer, steps }, index) => ({
      id: slug,
      url: absolute(`${pagePathOf(paths.campaign, index, showsPerPage)}#${slug}`),
      title,
      employer: employer ?? null,
      steps: steps.map(({ stage, date, text, tally, source }) => ({
        ...{ stage, date, text },
        tally: tally ?? null,
        source: sourceEntry(source, site),
      })),
    })),
  };
}

/** Returns the rows of `/campaign/shows.csv`, one for each step, the names of the columns first. */
export const showRows = ({ shows }: ShowsFile): (string | number)[][] => [
  [
    ...['show', 'title', 'employer', 'stage', 'date', 'text', 'votesFor', 'votesAgainst'],
    ...sourceColumns,
    'url',
  ],
  ...shows.flatMap(({ id, title, employer, steps, url }) =>
    steps.map(({ stage, date, text, tally, source }) => [
      ...[id, title, employer ?? '', stage, date, text, tally?.for ?? '', tally?.against ?? ''],
      ...sourceCells(source),
      url,
    ]),
  ),
];
