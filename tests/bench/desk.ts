import { chromium } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDeskPage } from '../../scripts/deskPage.ts';
import { words } from '../../src/desk/page/words.ts';
import { browserOptions } from '../support/browser.ts';
import { sealEntry } from '../support/sealedEntry.ts';
import type { BackendRow } from './backend.ts';

const count = 10_000;
const studios = ['Big Studio', 'Night Show', 'Lot 7', ''];

/** Measures how fast 10,000 entries sealed to three keys open at the desk and on the command line. */
export async function benchDesk(): Promise<BackendRow[]> {
  const { folder, key, exported, recipients } = await makeExport();
  const started = performance.now();
  execFileSync(process.execPath, [
    join(import.meta.dirname, '../../src/desk/cli.ts'),
    ...['open', '--key', key, '--in', exported, '--out', join(folder, 'opened.json')],
  ]);
  const cliSeconds = (performance.now() - started) / 1000;
  const page = join(folder, 'desk.html');
  writeFileSync(page, await buildDeskPage(recipients));
  const { seconds, longestPause } = await openInBrowser(pathToFileURL(page).href, [exported, key]);
  return [
    {
      name: 'opened on the command line',
      value: count / cliSeconds,
      unit: 'entries/s',
      bar: { atLeast: 300 },
    },
    { name: 'desk opens 10,000 entries', value: seconds, unit: 's', bar: { atMost: 30 } },
    { name: 'longest pause of its page meanwhile', value: longestPause, unit: 'ms' },
  ];
}

async function makeExport() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const identities = await Promise.all(Array.from({ length: 3 }, () => generateX25519Identity()));
  const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
  const lines: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const reach = `323 ${String(2_000_000 + index)}`;
    const about = { name: `Person ${index}`, reach, studio: studios[index % studios.length] };
    lines.push(`${JSON.stringify(await sealEntry(about, recipients))}\n`);
  }
  const key = join(folder, 'organizer.key');
  writeFileSync(key, identities[2] ?? '');
  const exported = join(folder, 'export.ndjson');
  writeFileSync(exported, lines.join(''));
  return { folder, key, exported, recipients };
}

async function openInBrowser(url: string, files: string[]) {
  const browser = await chromium.launch(browserOptions());
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByLabel(words.start.files).setInputFiles(files);
  await page.getByText(words.start.kinds.key).waitFor();
  await page.evaluate(() => {
    let last = performance.now();
    const watch = (): void => {
      const now = performance.now();
      const before = Number(document.documentElement.dataset['longest'] ?? 0);
      document.documentElement.dataset['longest'] = String(Math.max(before, now - last));
      last = now;
      requestAnimationFrame(watch);
    };
    watch();
  });
  const started = performance.now();
  await page.getByRole('button', { name: words.start.open, exact: true }).click();
  await page.getByText(words.shown(100, count)).waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - started) / 1000;
  const longest = await page.evaluate(() => document.documentElement.dataset['longest']);
  await browser.close();
  return { seconds, longestPause: Number(longest) };
}
