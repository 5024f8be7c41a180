import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { sharePictureFile } from '../../src/lib/sharePicture.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { manyPages, type More } from './manyPages.ts';
import { printTable, verdict } from './table.ts';

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
  const site = (name: string, title: string, more: More) => ({
    title,
    dataset: writeDatasetFile(manyPages(more), join(folder, `${name}-data`)),
    out: join(folder, name),
    times: [] as number[],
  });
  try {
    const plain = site('plain', 'the starter content', { events: 0, questions: 0 });
    const larger = [
      site('both', '1,000 events and 1,000 questions more', { events: 1000, questions: 1000 }),
      site('events', '5,000 events more', { events: 5000, questions: 0 }),
    ];
    // Draws what is not in the cache yet.
    for (const { dataset, out } of larger) await timeBuild(dataset, out);
    for (let round = 0; round < rounds; round += 1) {
      for (const { dataset, out, times } of [plain, ...larger]) {
        times.push(await timeBuild(dataset, out));
      }
    }
    const best = ({ times }: typeof plain) => Math.min(...times);
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    const rows = larger.map((one) => {
      const pages = htmlFiles(one.out) - htmlFiles(plain.out);
      const slope = (best(one) - best(plain)) / pages;
      return [
        `${one.title}: ${pages} pages`,
        seconds(best(one)),
        `${slope.toFixed(2)} ms`,
        verdict(slope <= bar),
      ];
    });
    printTable(
      `Build with pictures drawn before, best of ${rounds}: at most ${bar} ms a page more`,
      ['', '', 'a page more', ''],
      [[plain.title, seconds(best(plain)), '', ''], ...rows],
    );
    console.log(`a sharing picture that is new: ${(await timePictures(folder)).toFixed(1)} ms`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
