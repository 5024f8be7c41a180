import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { attribute } from '../../src/backend/html.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { builtPages, named, textOf } from '../support/builtSite.ts';
import { hostileTexts, writeHostileDataset } from '../support/hostileContent.ts';
import { expect, test } from '../support/journey.ts';
import { overflowing } from '../support/overflowing.ts';
import { serveBuiltSite, type ServedSite } from '../support/servedSite.ts';
import { templates } from '../support/templates.ts';
import { wholePages } from '../support/wholeDocuments.ts';

const kinds = Object.keys(hostileTexts) as (keyof typeof hostileTexts)[];

/** A site whose every free text is of one hostile kind, with the folder it was built into. */
interface HostileSite extends ServedSite {
  readonly out: string;
}

async function serveHostileSite(kind: (typeof kinds)[number]): Promise<HostileSite> {
  const folder = trialFolder();
  const out = join(folder, 'dist');
  const { code, stderr } = await runBuild(writeHostileDataset(kind, folder), out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const site = await serveBuiltSite(out);
  const close = async (): Promise<void> => {
    await site.close();
    rmSync(folder, { recursive: true });
  };
  return { ...site, out, close };
}

/** Expects that every page shows the hostile words, and that nothing in them became markup. */
function expectWordsAlone(kind: (typeof kinds)[number], out: string): void {
  const pages = builtPages(out);
  const words = hostileTexts[kind].slice(0, 8);
  // A short address says nothing of its own: it leads on.
  const wordless = pages.filter(
    (page) =>
      !page.path.startsWith('/q/') && !named(page, 'body').map(textOf).join('').includes(words),
  );
  expect.soft(wordless.map(({ path }) => path)).toEqual([]);
  const injected = pages.flatMap((page) => page.all.filter((one) => attribute(one, 'src') === 'x'));
  expect.soft(injected).toHaveLength(0);
}

for (const kind of kinds) {
  test(`content of ${kind} alone builds, stays text, and every page holds its width at 320 pixels`, async ({
    page,
    origins,
  }) => {
    test.setTimeout(240_000);
    const site = await serveHostileSite(kind);
    origins.push(site.url);
    expectWordsAlone(kind, site.out);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const { name, path } of [...templates, ...wholePages]) {
      const response = await page.goto(`${site.url}${path}`);
      for (const summary of await page.locator('summary').all()) await summary.press('Enter');

      expect.soft(response?.status(), name).toBe(path === '/no-such-page/' ? 404 : 200);
      await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
      expect.soft(await overflowing(page), name).toEqual([]);
    }
    // What the last page still loads would find no server.
    await page.goto('about:blank');
    await site.close();
  });
}
