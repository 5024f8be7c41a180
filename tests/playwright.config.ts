import { defineConfig } from '@playwright/test';

import { browserOptions } from './support/browser.ts';

const isCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  forbidOnly: isCi,
  retries: isCi ? 1 : 0,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '../.data/test/e2e.json' }]],
  use: {
    launchOptions: browserOptions(),
    trace: 'on-first-retry',
    // The campaign's zones are in the pages; a visitor's own must never show.
    timezoneId: 'Asia/Tokyo',
    locale: 'en-US',
  },
});
