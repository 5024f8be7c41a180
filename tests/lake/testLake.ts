import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientConfig, SanityClient } from '@sanity/client';
import { createClient } from '@sanity/client';
import { onTestFinished } from 'vitest';
import type { LakeOptions, RunningLake } from '../../sanity/lake/startLake.ts';
import { startLake } from '../../sanity/lake/startLake.ts';

/** Makes an empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a dataset file of one line per document, and returns its path. */
export function writeDataset(documents: object[], folder = temporaryFolder()): string {
  const file = join(folder, 'dataset.ndjson');
  writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
  return file;
}

/** Starts a lake over these documents on a free port; it closes with the test. */
export async function startTestLake(
  documents: object[],
  options: LakeOptions = {},
): Promise<RunningLake> {
  const datasetFile = options.datasetFile ?? writeDataset(documents);
  const lake = await startLake({ dataDir: temporaryFolder(), port: 0, ...options, datasetFile });
  onTestFinished(() => lake.close());
  return lake;
}

/** Makes the real Sanity client for a lake. */
export function clientFor(lake: RunningLake, config: ClientConfig = {}): SanityClient {
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to an address that has no project in its host name
    useProjectHostname: false,
    useCdn: false,
    token: 'any',
    maxRetries: 0,
    ...config,
  });
}

/** Starts a lake over these documents and returns the real client for it, which brings a token. */
export async function clientOver(documents: object[]): Promise<SanityClient> {
  return clientFor(await startTestLake(documents));
}
