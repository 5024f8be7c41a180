import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { sharePictureFile } from '../../src/lib/sharePicture.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { manyPages } from './manyPages.ts';
import { printTable, verdict } from './table.ts';

const added = 1000;
const rounds = 3;
const bar = 3;

const htmlFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;

async function timeBuild(dataset: string, out: string): Promise<number> {
  const started = performance.now();
  const { code, stderr } = await runBuild(dataset, out);
  if (code !== 0) throw new Error(`the build failed:\n${stderr}`);
  return performance.now() - started;
}

/** Returns what drawing a picture costs, in milliseconds, with as many at once as there are cores. */
async function timePictures(folder: string): Promise<number> {
  const drawn = 100;
  const specs = Array.from({ length: drawn }, (_, index) => ({
    label: 'Work and money',
    title: `What about question number ${index}?`,
  })).values();
  const started = performance.now();
  const draw = async () => {
    for (const spec of specs) await sharePictureFile(spec, join(folder, 'pictures'));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
  return (performance.now() - started) / drawn;
}

/** Prints what each page more costs a build: the best of some rounds, since only the machine adds to that. */
export async function benchBuildSlope(): Promise<void> {
  const folder = trialFolder();
  try {
    const plain = writeDatasetFile(manyPages(0), join(folder, 'plain-data'));
    const large = writeDatasetFile(manyPages(added), join(folder, 'large-data'));
    const [plainOut, largeOut] = [join(folder, 'plain'), join(folder, 'large')];
    // Draws what is not in the cache yet.
    await timeBuild(large, largeOut);
    const plainTimes: number[] = [];
    const largeTimes: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      plainTimes.push(await timeBuild(plain, plainOut));
      largeTimes.push(await timeBuild(large, largeOut));
    }
    const [fast, slow] = [Math.min(...plainTimes), Math.min(...largeTimes)];
    const pages = htmlFiles(largeOut) - htmlFiles(plainOut);
    const slope = (slow - fast) / pages;
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    printTable(
      `Build with ${pages} more pages, best of ${rounds}`,
      ['', '', 'at most', ''],
      [
        ['plain', seconds(fast), '', ''],
        ['large, pictures drawn before', seconds(slow), '', ''],
        ['a page more', `${slope.toFixed(2)} ms`, `${bar} ms`, verdict(slope <= bar)],
        ['a sharing picture that is new', `${(await timePictures(folder)).toFixed(1)} ms`, '', ''],
      ],
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
