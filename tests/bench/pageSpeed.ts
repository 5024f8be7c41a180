import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';

import { browserOptions } from '../support/browser.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { paths } from '../../src/lib/paths.ts';
import { retry } from '../../src/lib/retry.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { freePort } from '../support/freePort.ts';
import { siteFolder } from '../support/builtSite.ts';
import { campaign } from '../support/starterContent.ts';
import { slugOf, templates } from '../support/templates.ts';
import { manyPages } from './manyPages.ts';
import { serveFolder } from './serve.ts';
import { median, printTable, verdict } from './table.ts';

const kinds = ['home', 'demand', 'questions', 'endorsements', 'join', 'events'];
/** A real event: sample events ask search engines to leave them out, which costs them points. */
const event = {
  name: 'event',
  path: paths.event(slugOf(campaign.find(({ _type }) => _type === 'event')!)),
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const rounds = 5;
const bars = { fcp: 1.1, lcp: 1.2, cls: 0 };

interface Run {
  scores: number[];
  fcp: number;
  lcp: number;
  cls: number;
  /** Audits that keep a page from 100. */
  failed: string[];
}

async function audit(url: string): Promise<Run> {
  const port = await freePort();
  const { executablePath, args } = browserOptions();
  // A new browser each time: a warm one would not open connections again.
  const browser = await chromium.launch({
    executablePath,
    args: [...(args ?? []), `--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
  });
  try {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: categories });
    if (result === undefined) throw new Error(`Lighthouse has no result for ${url}`);
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
    const value = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
    const failed = Object.values(lhr.categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id);
    return {
      scores: categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100)),
      fcp: value('first-contentful-paint'),
      lcp: value('largest-contentful-paint'),
      cls: value('cumulative-layout-shift'),
      failed: [...new Set(failed)],
    };
  } finally {
    await browser.close();
  }
}

const isWorthRetrying = (error: unknown) => /run Lighthouse again/.test(String(error));

const middle = (runs: Run[], figure: (run: Run) => number) => median(runs.map(figure));

/** Builds a site with 200 events ahead, as many behind, and returns its folder. */
async function buildCrowdedSite(folder: string): Promise<string> {
  const site = join(folder, 'crowded');
  const dataset = writeDatasetFile(manyPages({ events: 400, questions: 0 }), join(folder, 'data'));
  const { code, stderr } = await runBuild(dataset, site);
  if (code !== 0) throw new Error(`the build failed:\n${stderr}`);
  return site;
}

/** Prints Lighthouse's mobile figures of one page of each kind against an empty page, in turns. */
export async function benchPageSpeed(): Promise<void> {
  const folder = trialFolder();
  const served = [
    await serveFolder(join(import.meta.dirname, 'floor')),
    await serveFolder(siteFolder),
    await serveFolder(await buildCrowdedSite(folder)),
  ] as const;
  const [floor, site, crowded] = served;
  const ofSite = [...templates.filter(({ name }) => kinds.includes(name)), event];
  const pages = [
    { name: 'an empty page', url: `${floor.origin}/` },
    ...ofSite.map(({ name, path }) => ({ name, url: `${site.origin}${path}` })),
    { name: '200 events ahead', url: `${crowded.origin}${paths.events}` },
  ].map((page) => ({ ...page, runs: [] as Run[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      // On a busy machine Chromium sometimes loses its trace; Lighthouse asks to run again then.
      page.runs.push(await retry(() => audit(page.url), { delays: [500, 500], isWorthRetrying }));
    }
  }
  for (const { close } of served) close();
  await rm(folder, { recursive: true });

  const emptyRuns = pages[0]?.runs ?? [];
  const rows = pages.map(({ name, runs }) => {
    // Whatever else the machine does only ever lowers a score; the empty page tells by how much.
    const scores = categories.map((_, index) => Math.max(...runs.map((run) => run.scores[index]!)));
    const fcp = middle(runs, (run) => run.fcp) / middle(emptyRuns, (run) => run.fcp);
    const lcp = middle(runs, (run) => run.lcp) / middle(emptyRuns, (run) => run.lcp);
    const cls = middle(runs, (run) => run.cls);
    const isMet =
      scores.every((score) => score === 100) &&
      fcp <= bars.fcp &&
      lcp <= bars.lcp &&
      cls <= bars.cls;
    return [
      name,
      scores.join(' '),
      `${fcp.toFixed(2)}×`,
      `${lcp.toFixed(2)}×`,
      cls.toFixed(3),
      verdict(isMet),
      [...new Set(runs.flatMap(({ failed }) => failed))].join(' '),
    ];
  });
  const bar = `FCP ≤ ${bars.fcp}×, LCP ≤ ${bars.lcp}×, CLS ${bars.cls}, scores 100`;
  const floorFcp = Math.round(middle(emptyRuns, (run) => run.fcp));
  printTable(
    `Lighthouse mobile, best score and median times of ${rounds}, against an empty page (FCP ${floorFcp} ms): ${bar}`,
    ['page', 'scores', 'FCP', 'LCP', 'CLS', '', 'below 0.9'],
    rows,
  );
}
