import { z } from 'zod';

import { tableOf } from '../lib/csv.ts';
import { pagePathOf } from '../lib/paging.ts';
import { paths } from '../lib/paths.ts';
import {
  headEntry,
  headOf,
  keyEntry,
  partialDateEntry,
  sourceColumns,
  sourceEntry,
  sourceEntrySchema,
} from './dataFileParts.ts';
import type { Site } from './joinContent.ts';
import { productionStages } from './schemas/production.ts';

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
    ...headEntry,
    shows: z.array(
      z.strictObject({
        ...keyEntry,
        title: z.string(),
        employer: z.string().nullable(),
        steps: z.array(stepEntrySchema).describe('Oldest first'),
      }),
    ),
  })
  .describe('The shows whose drive is public, step by step; never how many cards are signed');

type ShowsFile = z.infer<typeof showsFileSchema>;

/** Returns the shows of the board as data, in its order. */
export function showsFile(content: Site, site: URL): ShowsFile {
  return {
    ...headOf(content, paths.showsSchema, paths.campaign, site),
    shows: content.board.map(({ slug, title, employer, steps }, index) => ({
      id: slug,
      url: new URL(`${pagePathOf(paths.campaign, index, showsPerPage)}#${slug}`, site).href,
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
export const showRows = ({ shows }: ShowsFile) =>
  tableOf(
    {
      show: ({ show }) => show.id,
      title: ({ show }) => show.title,
      employer: ({ show }) => show.employer,
      stage: ({ stage }) => stage,
      date: ({ date }) => date,
      text: ({ text }) => text,
      votesFor: ({ tally }) => tally?.for,
      votesAgainst: ({ tally }) => tally?.against,
      ...sourceColumns,
      url: ({ show }) => show.url,
    },
    shows.flatMap((show) => show.steps.map((step) => ({ ...step, show }))),
  );
