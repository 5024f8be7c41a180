import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { chromium, type Browser } from '@playwright/test';
import sharp from 'sharp';

import { paths } from '../src/lib/paths.ts';
import { browserOptions } from '../tests/support/browser.ts';
import { pdfPicture } from '../tests/support/pdf.ts';
import { serveBuiltSite } from '../tests/support/servedSite.ts';
import { demandWithNight, rally, slugOf } from '../tests/support/templates.ts';
import { drawStudio } from './studioScreens.ts';

/*
 * Draws the pictures of docs/screenshots/ from the built site: `npm run build && npm run screenshots`.
 * Phones show the whole page without the bar at the thumb, which would stand across the middle.
 */
const folder = 'docs/screenshots';
const pages = {
  home: paths.home,
  demand: paths.demand(slugOf(demandWithNight)),
  faq: paths.faqs,
  event: paths.event(slugOf(rally)),
  join: paths.join,
  press: paths.press,
};
/** What is drawn as it prints. */
const handouts = {
  event: pages.event,
  facts: paths.facts,
  press: paths.press,
  ledger: paths.endorsements,
  board: paths.campaign,
};
const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;

/** The look has few colours: a palette holds them all in a third of the bytes. */
async function save(picture: Buffer, name: string): Promise<void> {
  const options = { palette: true, colours: 64, effort: 10, compressionLevel: 9, dither: 0 };
  await sharp(picture).png(options).toFile(join(folder, name));
}

async function drawScreens(browser: Browser, baseURL: string): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({
        baseURL,
        colorScheme,
        // The pages' policy would refuse the style below.
        bypassCSP: true,
        viewport: { width, height: 844 },
      });
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path, { waitUntil: 'networkidle' });
        const style = '.thumb { display: none }';
        const picture = await page.screenshot({ fullPage: true, style });
        await save(picture, `${name}-${width}-${colorScheme}.png`);
      }
      await page.close();
    }
  }
}

/** US letter paper less its margins of 10 mm, at 96 dots an inch. */
const letter = { width: 740, height: 980 };

async function drawPaper(browser: Browser, baseURL: string): Promise<void> {
  const page = await browser.newPage({ baseURL, viewport: letter, deviceScaleFactor: 2 });
  await page.emulateMedia({ media: 'print' });
  for (const [name, path] of Object.entries(handouts)) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const sheet = await page.screenshot();
    const margin = { top: 76, right: 76, bottom: 76, left: 76 };
    await save(
      await sharp(sheet)
        .extend({ ...margin, background: '#fff' })
        .toBuffer(),
      `${name}-print.png`,
    );
  }
  await page.close();
}

/** The handouts as a printer gets them: their PDFs, with the white around them. */
async function drawHandouts(): Promise<void> {
  const sheets = 'dist/print';
  for (const file of (await readdir(sheets)).filter((name) => name.endsWith('.pdf'))) {
    const sheet = await readFile(join(sheets, file));
    await save(pdfPicture(sheet, 100), `handout-${file.replace(/\.pdf$/, '')}.png`);
  }
}

const site = await serveBuiltSite();
const browser = await chromium.launch(browserOptions());
try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await drawScreens(browser, site.url);
  await drawPaper(browser, site.url);
  await drawHandouts();
  await drawStudio(browser, save);
} finally {
  await browser.close();
  await site.close();
}
const files = await readdir(folder);
const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${files.length} pictures in ${folder}/, ${Math.round(total / 1000)} kB`);
