import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { unzipSync } from 'fflate';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { expect, test } from '../support/journey.ts';
import { overflowing } from '../support/overflowing.ts';
import { pageCount } from '../support/pdf.ts';
import { correction, release } from '../support/pressDocuments.ts';
import { serveBuiltSite } from '../support/servedSite.ts';
import { campaign } from '../support/starterContent.ts';
import { slugOf } from '../support/templates.ts';

const { press, navigation, site } = stringsFor('en');

test('a reporter has the press kit in two clicks, and every file of it is on its list', async ({
  page,
}) => {
  await page.goto(paths.home);
  await page
    .getByRole('navigation', { name: site.allPages })
    .getByRole('link', { name: navigation.press })
    .click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: press.download }).click();
  const download = await downloading;

  expect(download.suggestedFilename()).toBe('pau-press-kit.zip');
  const zip = readFileSync(await download.path());
  await expect(page.getByText(press.kitSize(zip.length))).toBeVisible();
  const { 'manifest.json': list, ...files } = unzipSync(zip);
  const manifest = JSON.parse(Buffer.from(list!).toString()) as {
    files: { path: string; bytes: number; sha256: string }[];
  };
  expect(manifest.files).toEqual(
    Object.entries(files).map(([path, content]) =>
      expect.objectContaining({
        path,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      }),
    ),
  );
});

test('a fact is copied with its date, its source and its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.home);
  await page
    .getByRole('navigation', { name: site.allPages })
    .getByRole('link', { name: navigation.facts })
    .click();
  const row = page.getByRole('row').filter({ hasText: '10,000+' });
  await row.getByRole('button', { name: press.copy }).press('Enter');

  await expect(row.getByRole('button', { name: press.copied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^10,000\+ people do these jobs\./);
  expect(copied).toContain('Organizers’ estimate, as of May 2025. Source: The Hollywood Reporter');
  expect(copied).toMatch(/\/press\/facts\/#crew-size$/);
});

test('the words about us are copied as they stand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.press);
  const box = page
    .locator('.box')
    .filter({ has: page.getByRole('heading', { name: press.boilerplate(50) }) });
  await box.getByRole('button').click();

  await expect(box.getByRole('button', { name: press.copied })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await box.getByRole('paragraph').first().textContent());
});

test('a browser that refuses the clipboard says so on the button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(paths.press);
  const button = page.getByRole('button').first();
  await button.click();
  await expect(button).toContainText(press.copyFailed);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers to copy, and all that could be copied is on the page', async ({ page }) => {
    for (const path of [paths.press, paths.facts]) {
      await page.goto(path);
      await expect(page.locator('.copy')).not.toHaveCount(0);
      for (const button of await page.locator('.copy').all()) await expect(button).toBeHidden();
    }
    await expect(page.getByRole('row').filter({ hasText: '10,000+' })).toBeVisible();
  });
});

test('without a contact on record the press room says how to reach us otherwise', async ({
  page,
}) => {
  await page.goto(paths.press);
  const contact = page.locator('#contact');
  await expect(contact.getByRole('link', { name: 'pasunited.com' })).toHaveAttribute(
    'href',
    'https://www.pasunited.com',
  );
  await expect(contact).not.toContainText(press.promise);
  await expect(contact).not.toContainText(press.afterHours);
});

test('a release reads well on a phone, on paper and to a machine', async ({ page, origins }) => {
  test.setTimeout(180_000);
  const folder = trialFolder();
  const out = join(folder, 'dist');
  const contact = { ...(release['contact'] as object) };
  const room = { contact, promise: 'We answer within a day.', afterHours: 'Call at night.' };
  const documents = campaign.map((document) =>
    document._type === 'pressRoom' ? { ...document, ...room } : document,
  );
  const dataset = writeDatasetFile([...documents, release, correction], folder);
  const { code, stderr } = await runBuild(dataset, out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const served = await serveBuiltSite(out);
  origins.push(served.url);

  for (const path of [paths.press, paths.releases, paths.release(slugOf(release)), paths.facts]) {
    await page.goto(`${served.url}${path}`);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflowing(page), `${path} at ${width}`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeViolations(page), `${path} at ${width} ${colorScheme}`).toEqual([]);
      }
    }
  }

  await page.goto(`${served.url}${paths.press}`);
  await expect(page.locator('#contact')).toContainText(room.promise);
  await expect(page.locator('#contact')).toContainText(room.afterHours);
  await page.getByRole('link', { name: String(release['title']) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(release['title']));
  await expect(page.getByText('Fri 20 Nov 2026, 9:30 AM PST')).toBeVisible();
  await expect(page.getByText(press.edits)).toBeVisible();
  await expect(page.getByRole('link', { name: 'press@pau.example' })).toHaveAttribute(
    'href',
    'mailto:press@pau.example',
  );
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  expect(pageCount(pdf)).toBe(1);

  await served.close();
  rmSync(folder, { recursive: true });
});
