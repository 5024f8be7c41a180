import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClient, type SanityClient } from '@sanity/client';

import { startStudio } from '../../scripts/startStudio.ts';
import { startLake } from '../../sanity/lake/startLake.ts';
import { studioRoutes } from '../../sanity/lake/studioRoutes.ts';
import { startDevSite } from './devSite.ts';
import { freePort } from './freePort.ts';
import { campaignFile, samplesFile } from './starterContent.ts';

/** The Studio, the lake it edits and the site that shows the edits, on ports of their own. */
export interface StudioStack {
  studioUrl: string;
  siteUrl: string;
  client: SanityClient;
  /** What the site printed so far, to tell why a page is not what it should be. */
  siteOutput(): string;
  /** Stops the lake and returns what starts it again, at the same address and with the same edits. */
  stopLake(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Starts a Studio over a fresh copy of the starter content, and the site with drafts shown. */
export async function startStudioStack(): Promise<StudioStack> {
  const [studioPort, sitePort, lakePort] = await Promise.all([freePort(), freePort(), freePort()]);
  const dataDir = mkdtempSync(join(tmpdir(), 'studio-'));
  const siteUrl = `http://localhost:${sitePort}`;
  const openLake = () =>
    startLake({
      datasetFile: campaignFile,
      samplesFile,
      dataDir,
      port: lakePort,
      allowedOrigins: [`http://localhost:${studioPort}`, siteUrl],
      extraRoutes: studioRoutes(),
    });
  let lake = await openLake();
  const studio = await startStudio({ lakeUrl: lake.url, port: studioPort, siteUrl });
  const site = await startDevSite(sitePort, lakePort);
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the lake's address has no project in it
    useProjectHostname: false,
    useCdn: false,
    token: 'any',
    perspective: 'raw',
  });
  return {
    studioUrl: studio.url,
    siteUrl,
    client,
    siteOutput: () => site.output(),
    async stopLake() {
      await lake.close();
      return async () => {
        lake = await openLake();
      };
    },
    async close() {
      await site.close();
      await studio.close();
      await lake.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
