import { z } from 'zod';

import { tableOf } from '../lib/csv.ts';
import { valueOf } from '../lib/figure.ts';
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
import { factSchema } from './schemas/fact.ts';

/** How many facts a page of the list holds, so that it fits the first round trip. */
export const factsPerPage = 30;

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const entrySchema = z.strictObject({
  ...keyEntry,
  label: z.string(),
  figure: z.string().describe('The figure as it is printed'),
  value: z.number().nullable().describe('The number in the figure; null when it counts nothing'),
  unit: z.string().nullable().describe('What the number counts'),
  statement: z.string().describe('The rest of the sentence'),
  asOf: partialDateEntry,
  confidence: factSchema.shape.confidence,
  otherFigure: z.string().nullable().describe('Another figure that was printed'),
  conflict: z.string().nullable().describe('Who printed another figure, and why it differs'),
  source: sourceEntrySchema,
  reviewedOn: date.describe('The day somebody last checked it'),
});

const correctionEntrySchema = z.strictObject({
  date: date.describe('The day it was put right'),
  where: z.string(),
  wrong: z.string().describe('What was wrong'),
  right: z.string().describe('What is right'),
  fact: z.string().nullable().describe('The id of the fact it is about'),
});

/** What `/press/facts.json` holds. */
export const factsFileSchema = z
  .strictObject({
    ...headEntry,
    facts: z.array(entrySchema),
    corrections: z.array(correctionEntrySchema),
  })
  .describe('The facts of the campaign, each with its date and source, and the corrections log');

export type FactsFile = z.infer<typeof factsFileSchema>;

/** Returns the facts and corrections of the site as data. */
export function factsFile(content: Site, site: URL): FactsFile {
  const { facts, corrections } = content;
  return {
    ...headOf(content, paths.factsSchema, paths.facts, site),
    facts: facts.map((fact, index) => ({
      id: fact.slug,
      url: new URL(`${pagePathOf(paths.facts, index, factsPerPage)}#${fact.slug}`, site).href,
      label: fact.label,
      figure: fact.figure,
      value: (fact.unit === undefined ? undefined : valueOf(fact.figure)) ?? null,
      unit: fact.unit ?? null,
      statement: fact.statement,
      asOf: fact.asOf,
      confidence: fact.confidence,
      otherFigure: fact.otherFigure ?? null,
      conflict: fact.conflict ?? null,
      source: sourceEntry(fact.source, site),
      reviewedOn: fact.reviewedOn,
    })),
    corrections: corrections.map(({ date: on, where, wrong, right, fact }) => ({
      ...{ date: on, where, wrong, right },
      fact: fact?.slug ?? null,
    })),
  };
}

/** Returns the rows of `/press/facts.csv`, the names of its columns first. */
export const factRows = ({ facts }: FactsFile) =>
  tableOf(
    {
      id: ({ id }) => id,
      label: ({ label }) => label,
      figure: ({ figure }) => figure,
      value: ({ value }) => value,
      unit: ({ unit }) => unit,
      statement: ({ statement }) => statement,
      asOf: ({ asOf }) => asOf,
      confidence: ({ confidence }) => confidence,
      otherFigure: ({ otherFigure }) => otherFigure,
      conflict: ({ conflict }) => conflict,
      ...sourceColumns,
      reviewedOn: ({ reviewedOn }) => reviewedOn,
      url: ({ url }) => url,
    },
    facts,
  );
