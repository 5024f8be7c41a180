import { existsSync } from 'node:fs';

import { chromium, type LaunchOptions } from '@playwright/test';

const systemBrowser = '/usr/bin/chromium';

/**
 * Returns how to start Chromium: Playwright's own when it is installed, else the system's.
 * @throws Error naming both places when there is neither.
 */
export function browserOptions(): LaunchOptions {
  const own = chromium.executablePath();
  const executablePath = [own, systemBrowser].find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      `there is no browser at ${own} or ${systemBrowser}: run \`npx playwright install chromium\``,
    );
  }
  // A browser that updates itself or prefetches would answer for requests that are not the page's.
  const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
  return { executablePath, args };
}
