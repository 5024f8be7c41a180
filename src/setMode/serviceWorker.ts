import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

import { setMode } from '../i18n/en/setMode.ts';
import { withCopyNotice } from './copyNotice.ts';

/** The files to keep, each with a hash of its bytes; the build fills these in. */
declare const bundleFiles: { url: string; revision: string }[];
/** The addresses of the pages in the bundle. */
declare const bundlePages: string[];
/** The file that holds those pages, by address. */
declare const bundlePagesFile: string;
/** The page shown in place of one that is not kept. */
declare const bundleMissingPage: string;
/** When the pages were built, in milliseconds since 1970 UTC. */
declare const bundleBuiltAt: number;

/** With one bar of signal a kept page now is worth more than a fresh one in a minute. */
const patience = 4000;

// What the build fills in it writes wherever the name stands: the long list stands here alone.
const files = bundleFiles;
const keptPages = new Set(bundlePages);
const keptFiles = new Set(files.map(({ url }) => url));

// A new version waits until no page of the old one is open, so that nothing changes under a reader.
precache(files);
cleanupOutdatedCaches();

function withinPatience(answer: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), patience);
    answer.then(resolve, reject);
  });
}

async function keptCopy(path: string): Promise<Response> {
  const file = await matchPrecache(bundlePagesFile);
  const pages = (await file?.json()) as Record<string, string> | undefined;
  const html = pages?.[path];
  if (html === undefined) throw new Error(`${path} is not kept on this device`);
  const age = { builtAt: bundleBuiltAt, now: Date.now(), words: setMode.copy };
  return new Response(withCopyNotice(html, age), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}

/** Pages come from the network, and from the phone when it does not answer; what was read is not kept. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const answer = fetch(request);
  return keptPages.has(path)
    ? withinPatience(answer).catch(() => keptCopy(path))
    : answer.catch(() => keptCopy(bundleMissingPage));
}

registerRoute(
  // Receipts and withdrawals are the backend's: they are never answered from here.
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && !url.pathname.startsWith('/f/'),
  ({ request, url }) => answerPage(request, url.pathname),
);

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode !== 'navigate' && keptFiles.has(url.pathname),
  async ({ request, url }) => (await matchPrecache(url.pathname)) ?? fetch(request),
);
