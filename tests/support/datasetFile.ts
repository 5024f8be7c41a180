import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { campaign, campaignFile, type StoredDocument } from './starterContent.ts';

/** Writes dataset lines to a folder, with the starter content's pictures, and returns the file. */
export function writeDatasetLines(lines: string[], folder: string): string {
  cpSync(join(dirname(campaignFile), 'images'), join(folder, 'images'), { recursive: true });
  const file = join(folder, 'dataset.ndjson');
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  return file;
}

/** Writes documents as a dataset file. */
export const writeDatasetFile = (documents: object[], folder: string) =>
  writeDatasetLines(
    documents.map((document) => JSON.stringify(document)),
    folder,
  );

/** Returns the starter content with some fields of some documents changed, by `_id`. */
export function campaignWith(changes: Record<string, Record<string, unknown>>): StoredDocument[] {
  const unknownIds = Object.keys(changes).filter((id) => !campaign.some(({ _id }) => _id === id));
  if (unknownIds.length > 0) throw new Error(`no such documents: ${unknownIds.join(', ')}`);
  return campaign.map((document) => ({ ...document, ...changes[document._id] }));
}
