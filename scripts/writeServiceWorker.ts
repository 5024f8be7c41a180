import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { paths } from '../src/lib/paths.ts';
import { isKept, missingPage, readingBundle } from '../src/setMode/readingBundle.ts';
import { bundleEntry } from './bundleEntry.ts';

/** Bundles one of set mode's scripts, with what the build knows written into it. */
async function bundle(entry: string, values: Record<string, unknown>): Promise<string> {
  const outputs = await bundleEntry(entry, { values, build: { target: 'es2022' } });
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const [script, ...others] = chunks;
  if (script === undefined || others.length > 0) {
    throw new Error(`${entry} has to become one script, not ${chunks.length}`);
  }
  return script;
}

function keptPages(siteFolder: string): string[] {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .filter(isKept)
    .toSorted();
  const absent = [...readingBundle, missingPage].filter((path) => !pages.includes(path));
  if (absent.length > 0) {
    throw new Error(
      `set mode keeps pages that the build did not make: ${absent.join(', ')}; change src/setMode/readingBundle.ts`,
    );
  }
  return pages;
}

/** Adds every hashed file that a page or script names, and what those name in turn. */
async function addAssets(siteFolder: string, text: string, found: Set<string>): Promise<void> {
  for (const [, name] of text.matchAll(/["'`=](?:\.|\/_astro)\/([\w.-]+\.(?:js|woff2|css))/g)) {
    const url = `/_astro/${name}`;
    if (found.has(url) || !existsSync(join(siteFolder, url))) continue;
    found.add(url);
    if (!url.endsWith('.woff2')) {
      await addAssets(siteFolder, await readFile(join(siteFolder, url), 'utf8'), found);
    }
  }
}

const hashOf = (bytes: Buffer | string) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * Writes the service worker of set mode into a built site, and what it keeps: the pages of the
 * reading bundle in one file, since all of them carry the same styles, and every file they need.
 * @throws Error when a page of the bundle is not in the site.
 */
export async function writeServiceWorker(siteFolder: string, builtAt: number): Promise<void> {
  const at = (url: string) => join(siteFolder, url);
  const bundlePages = keptPages(siteFolder);
  const pages: Record<string, string> = {};
  const files = new Set<string>([paths.setModePages, paths.setModeCopyScript, paths.searchIndex]);
  for (const path of bundlePages) {
    pages[path] = await readFile(at(`${path}index.html`), 'utf8');
    await addAssets(siteFolder, pages[path], files);
  }
  await writeFile(at(paths.setModePages), JSON.stringify(pages));
  await writeFile(at(paths.setModeCopyScript), await bundle('src/setMode/copyPage.ts', {}));

  const bundleFiles = await Promise.all(
    [...files].toSorted().map(async (url) => ({ url, revision: hashOf(await readFile(at(url))) })),
  );
  const worker = await bundle('src/setMode/serviceWorker.ts', {
    bundleFiles,
    bundlePages,
    bundlePagesFile: paths.setModePages,
    bundleMissingPage: missingPage,
    bundleBuiltAt: builtAt,
  });
  await writeFile(at('sw.js'), worker);
}
