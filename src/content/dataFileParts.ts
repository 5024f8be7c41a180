import { z } from 'zod';

import type { Columns } from '../lib/csv.ts';
import type { Site } from './joinContent.ts';
import type { Source } from './schemas/source.ts';

/** What every data file says of itself. */
export const headEntry = {
  $schema: z.url(),
  publisher: z.string(),
  url: z.url(),
  language: z.string(),
};

/** Returns the head of a data file, by the paths of its schema and of the page that shows the same. */
export const headOf = ({ settings }: Site, schemaPath: string, pagePath: string, site: URL) => ({
  $schema: new URL(schemaPath, site).href,
  publisher: settings.name,
  url: new URL(pagePath, site).href,
  language: settings.language,
});

/** What names an entry of a data file. */
export const keyEntry = {
  id: z.string().describe('Its key: it never changes'),
  url: z.url().describe('Where it stands on the site'),
};

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

/** The columns that hold a source in a CSV file. */
export const sourceColumns: Columns<{ source: SourceEntry }> = {
  sourcePublisher: ({ source }) => source.publisher,
  sourceTitle: ({ source }) => source.title,
  sourceDate: ({ source }) => source.date,
  sourceUrl: ({ source }) => source.url,
  sourceIsAvailable: ({ source }) => String(source.isAvailable),
};
