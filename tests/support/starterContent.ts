import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { checkDataset } from '../../scripts/checkDataset.ts';
import { contentTypes, type ContentType } from '../../src/content/schemas/contentTypes.ts';

/** The day that the dates of the samples count from in tests. */
export const today = '2026-11-21';
/** Every type of document. */
export const types = Object.keys(contentTypes) as ContentType[];
const fileOf = (name: string) =>
  fileURLToPath(new URL(`../../sanity/dataset/${name}`, import.meta.url));
/** Where the starter content lies. */
export const campaignFile = fileOf('campaign.ndjson');
/** Where the sample events lie. */
export const samplesFile = fileOf('samples.ndjson');

/** A document as the file holds it. */
export interface StoredDocument {
  _id: string;
  _type: ContentType;
  language: string;
  [field: string]: unknown;
}

const readStored = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as StoredDocument);

/** The documents of the campaign, as stored. */
export const campaign = readStored(campaignFile);
/** The sample events, as stored. */
export const samples = readStored(samplesFile);

/** Returns what the site makes of dataset files, by its own queries and checks, on that day. */
export const readContent = (files: string[]) => checkDataset(files, today);

/** Returns every text of a value, at any depth. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}
