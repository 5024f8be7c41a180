import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createClient } from '@sanity/client';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startLake, type RunningLake } from '../../sanity/lake/startLake.ts';
import { type DevSite, startDevSite } from '../support/devSite.ts';
import { freePort } from '../support/freePort.ts';
import { campaignFile } from '../support/starterContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'live-'));
let lake: RunningLake;
let site: DevSite;

beforeAll(async () => {
  lake = await startLake({ datasetFile: campaignFile, dataDir: folder, port: 0 });
  site = await startDevSite(await freePort(), lake.port);
}, 120_000);

afterAll(async () => {
  await site.close();
  await lake.close();
  rmSync(folder, { recursive: true });
});

const path = '/events/rally-2025-05-04-chicago/';
const readPage = async () => (await fetch(`${site.url}${path}`)).text();
const leaveEarly = () =>
  fetch(`${site.url}${path}`, { signal: AbortSignal.timeout(20) }).then(
    (response) => response.body?.cancel(),
    (error: unknown) => {
      if (!(error instanceof DOMException)) throw error;
    },
  );
const wait = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test('a page that is read while edits come in does not keep old words for those who follow', async () => {
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    apiHost: lake.url,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the lake's address has no project in it
    useProjectHostname: false,
    useCdn: false,
    token: 'any',
  });
  const write = (summary: string) =>
    client.patch('event-rally-2025-05-04-chicago').set({ summary }).commit();
  for (const round of ['first', 'second', 'third', 'fourth']) {
    let isWritten = false;
    const readers = Array.from({ length: 4 }, async (_, index) => {
      // Some leave before their page has come: nobody may wait for them.
      while (!isWritten) await (index === 0 ? leaveEarly() : readPage());
    });
    for (let letter = 0; letter < 8; letter += 1) {
      await write(`The ${round} summary, letter ${letter}`);
      // Each edit meets a page that is being read after the one before.
      await wait(150);
    }
    const last = `The ${round} summary, whole.`;
    await write(last);
    await wait(1500);
    isWritten = true;
    await Promise.all(readers);
    await expect.poll(readPage, { timeout: 20_000, interval: 500 }).toContain(last);
  }
}, 300_000);
