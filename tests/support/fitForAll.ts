import { expect, type Page } from '@playwright/test';

import { axeViolations } from './axeViolations.ts';
import { overflowing } from './overflowing.ts';

/** Expects that everybody can read a page as it is now, and that it fits a small phone. */
export async function expectFitForAll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
}
