import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { hostileTexts, writeHostileDataset } from '../support/hostileContent.ts';
import { expect, test } from '../support/journey.ts';
import { overflowing } from '../support/overflowing.ts';
import { serveBuiltSite, type ServedSite } from '../support/servedSite.ts';
import { templates } from '../support/templates.ts';
import { wholePages } from '../support/wholeDocuments.ts';

const kinds = Object.keys(hostileTexts) as (keyof typeof hostileTexts)[];

/** Builds and serves a site whose every free text is of one hostile kind. */
async function serveHostileSite(kind: (typeof kinds)[number]): Promise<ServedSite> {
  const folder = trialFolder();
  const out = join(folder, 'dist');
  const { code, stderr } = await runBuild(writeHostileDataset(kind), out);
  if (code !== 0) throw new Error(`the build with ${kind} ended with ${code}:\n${stderr}`);
  const site = await serveBuiltSite(out);
  const close = async (): Promise<void> => {
    await site.close();
    rmSync(folder, { recursive: true });
  };
  return { ...site, close };
}

// One after another: two builds at once would share Astro's folder for half-made pages.
test('every page holds its width at 320 pixels, whatever its texts', async ({ page, origins }) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of kinds) {
    const site = await serveHostileSite(kind);
    origins.push(site.url);
    for (const { name, path } of [...templates, ...wholePages]) {
      const response = await page.goto(`${site.url}${path}`);
      for (const summary of await page.locator('summary').all()) await summary.press('Enter');

      const what = `${kind} on the ${name} page`;
      expect.soft(response?.status(), what).toBe(path === '/no-such-page/' ? 404 : 200);
      await expect.soft(page.getByRole('heading', { level: 1 }), what).toBeVisible();
      expect.soft(await overflowing(page), what).toEqual([]);
    }
    await site.close();
  }
});
