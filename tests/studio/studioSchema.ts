import type { SanityClient } from '@sanity/client';

import { loadSeed } from '../../sanity/lake/dataset.ts';
import { parseQuery, runQuery } from '../../sanity/lake/query.ts';
import { schemaTypes } from '../../sanity/schemaTypes/index.ts';
import { createSchema, validateDocumentInternal } from '../../sanity/testing.ts';
import { queries } from '../../src/content/queries.ts';
import { contentTypes, type ContentType } from '../../src/content/schemas/contentTypes.ts';
import { clientFor, startTestLake } from '../lake/testLake.ts';
import { onSetDocuments } from '../support/onSetDocuments.ts';
import { pressDocuments } from '../support/pressDocuments.ts';
import { campaignFile, samplesFile, today } from '../support/starterContent.ts';

/** A document as the lake stores it. */
export interface Stored {
  _id: string;
  _type: ContentType;
  [field: string]: unknown;
}

/** The schema as the Studio compiles it. */
export const studioSchema = createSchema({ name: 'default', types: schemaTypes });

/** The starter content, the samples, and the types that neither has, with the addresses of pictures. */
const seed = await loadSeed([campaignFile, samplesFile], today);
const everything = [...seed.documents, ...pressDocuments, ...onSetDocuments].map((document) =>
  document._type === 'sanity.imageAsset'
    ? { ...document, url: `http://127.0.0.1/${String(document['path'])}` }
    : document,
);

/** Starts a lake over the starter content and the samples, and returns the client for it. */
export const lakeOverContent = async (): Promise<SanityClient> =>
  clientFor(await startTestLake([], { datasetFile: campaignFile, samplesFile, today }));

const byId = new Map(everything.map((document) => [document._id, document]));

/** The documents that an organizer edits. */
export const documents = everything.filter(({ _type }) => _type in contentTypes) as Stored[];

/** Returns the fields in which the build refuses a document. */
export function refusedByBuild(document: Stored): string[] {
  const source = { documents: [document], byId } as unknown as Parameters<typeof runQuery>[1];
  const [answer] = runQuery(parseQuery(queries[document._type], {}), source) as object[];
  // GROQ answers null for what a document does not have.
  const present: unknown = JSON.parse(
    JSON.stringify(answer),
    (_, value: unknown) => value ?? undefined,
  );
  const result = contentTypes[document._type].safeParse(present);
  return [...new Set(result.error?.issues.map(({ path }) => String(path[0])))];
}

/** Returns what the Studio says is wrong with a document: the field, and the sentence. */
export async function refusedByStudio(document: Stored, client: SanityClient) {
  const markers = await validateDocumentInternal({
    document: document as never,
    schema: studioSchema,
    getClient: () => client,
    // Outside the Studio an unknown field turns all errors of an object into warnings.
    environment: 'studio',
    // The default asks the lake after a pause: here hundreds of documents are validated one by one.
    getDocumentExists: ({ id }) => Promise.resolve(byId.has(id)),
  });
  return markers
    .filter(({ level }) => level === 'error')
    .map(({ path, message }) => ({ field: path[0], message }));
}
