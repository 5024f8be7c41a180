import { test as base, expect } from '@playwright/test';

import { serveBuiltSite, type ServedSite } from './servedSite.ts';
import { watchPages } from './pageWatch.ts';

interface TestFixtures {
  /** Other hosts that a test visits on purpose, such as the one of the quick exit. */
  otherOrigins: readonly string[];
  /** The hosts that pages may ask; a test that serves a site of its own adds it. */
  origins: string[];
  /** What went wrong behind the scenes so far; checked after every test. */
  problems: string[];
}

interface WorkerFixtures {
  site: ServedSite;
}

/** A test in a browser, on the built site; it fails when a page logs an error or asks another host. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const site = await serveBuiltSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
  otherOrigins: [[], { option: true }],
  origins: ({ site, otherOrigins }, use) => use([site.url, ...otherOrigins]),
  problems: [
    async ({ context, origins }, use) => {
      const problems = watchPages(context, origins);
      await use(problems);
      expect(problems, 'errors, policy violations and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
