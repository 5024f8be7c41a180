import { z } from 'zod';

import type { Source } from './schemas/source.ts';

/** A day, a month or a year in a data file. */
export const partialDateEntry = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A day, a month or a year, as far as it is known');

/** A source in a data file. */
export const sourceEntrySchema = z
  .strictObject({
    publisher: z.string(),
    title: z.string(),
    date: partialDateEntry.nullable(),
    url: z.url().nullable().describe('Its address, when it has a public one'),
    isAvailable: z.boolean().describe('Whether it could still be read when it was last checked'),
  })
  .describe('Where it can be checked');

type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** Returns a source as data files hold it. */
export const sourceEntry = (source: Source, site: URL): SourceEntry => ({
  publisher: source.publisher,
  title: source.title,
  date: source.date ?? null,
  url: source.url === undefined ? null : new URL(source.url, site).href,
  isAvailable: !source.isUnavailable,
});

/** The names of the columns that hold a source in a CSV file. */
export const sourceColumns = [
  ...['sourcePublisher', 'sourceTitle', 'sourceDate', 'sourceUrl', 'sourceIsAvailable'],
];

/** Returns the cells of those columns. */
export const sourceCells = ({ publisher, title, date, url, isAvailable }: SourceEntry) => [
  ...[publisher, title, date ?? '', url ?? '', String(isAvailable)],
];
