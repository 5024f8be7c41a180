import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { type Browser, chromium } from '@playwright/test';

import { startStudio } from '../../scripts/startStudio.ts';
import { startLake } from '../../sanity/lake/startLake.ts';
import { studioRoutes } from '../../sanity/lake/studioRoutes.ts';
import { paths } from '../../src/lib/paths.ts';
import { browserOptions } from '../support/browser.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { freePort } from '../support/freePort.ts';
import { campaign } from '../support/starterContent.ts';
import { startStudioStack } from '../support/studioStack.ts';
import type { BackendRow } from './backend.ts';

const rounds = 5;
const manyEvents = 2_000;
const patience = 60_000;

/** Opens a list in a browser that has seen nothing yet, and returns the seconds until its first line. */
async function timeList(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  const started = performance.now();
  await page.goto(address);
  await page.locator('[data-testid="document-list-pane"] a').first().waitFor({ timeout: patience });
  const seconds = (performance.now() - started) / 1000;
  await page.close();
  return seconds;
}

/** Returns the longest time from a word typed in the Studio to the page that shows it, in seconds. */
async function timeKeystrokes(browser: Browser, studioUrl: string, siteUrl: string) {
  const demand = campaign.find(({ _id }) => _id === 'demand-turnaround') as {
    _id: string;
    slug?: { current: string };
  };
  const page = await browser.newPage();
  await page.goto(`${siteUrl}${paths.demand(demand.slug?.current ?? '')}`);
  const studio = await browser.newPage();
  await studio.goto(`${studioUrl}/structure/demand;${demand._id}`);
  const want = studio.getByTestId('field-want').getByRole('textbox');
  await want.waitFor({ timeout: patience });
  const seconds: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const words = `Sleep, ${round + 8} hours of it`;
    const started = performance.now();
    await want.fill(words);
    await page.getByText(words).first().waitFor({ timeout: patience });
    seconds.push((performance.now() - started) / 1000);
  }
  // The first one makes the draft, and the server reads its program.
  return Math.max(...seconds.slice(1));
}

/** Writes the starter content with many more events, and returns the file. */
function datasetOfManyEvents(): string {
  const event = campaign.find(({ _type }) => _type === 'event');
  const events = Array.from({ length: manyEvents }, (_, index) => ({
    ...event,
    _id: `event-bench-${index}`,
    title: `Event number ${index}`,
    slug: { _type: 'slug', current: `event-number-${index}` },
    startsAt: `2099-01-01T10:${String(index % 60).padStart(2, '0')}`,
  }));
  return writeDatasetFile([...campaign, ...events], mkdtempSync(join(tmpdir(), 'dataset-')));
}

async function timeManyEvents(browser: Browser): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-studio-'));
  const datasetFile = datasetOfManyEvents();
  const port = await freePort();
  const lake = await startLake({
    datasetFile,
    dataDir,
    port: 0,
    allowedOrigins: [`http://localhost:${port}`],
    extraRoutes: studioRoutes(),
  });
  const studio = await startStudio({ lakeUrl: lake.url, port });
  try {
    return await timeList(browser, `${studio.url}/structure/events;upcoming`);
  } finally {
    await studio.close();
    await lake.close();
    await rm(dataDir, { recursive: true });
    await rm(dirname(datasetFile), { recursive: true });
  }
}

/** Measures how long an organizer waits for the Studio, and for the page that shows an edit. */
export async function benchStudio(): Promise<BackendRow[]> {
  const stack = await startStudioStack();
  const browser = await chromium.launch(browserOptions());
  try {
    const first = await timeList(browser, `${stack.studioUrl}/structure/next`);
    const keystroke = await timeKeystrokes(browser, stack.studioUrl, stack.siteUrl);
    const many = await timeManyEvents(browser);
    return [
      { name: 'first list after load', value: first, unit: 's', bar: { atMost: 6 } },
      { name: `list of ${manyEvents} events`, value: many, unit: 's', bar: { atMost: 8 } },
      {
        name: `word typed to page, slowest of ${rounds}`,
        value: keystroke,
        unit: 's',
        bar: { atMost: 2 },
      },
    ];
  } finally {
    await browser.close();
    await stack.close();
  }
}
