import type { Browser } from '@playwright/test';

import { startStudioStack } from '../tests/support/studioStack.ts';

const viewport = { width: 1440, height: 900 };
const patience = 60_000;

/** Draws the Studio's first page, an event beside its page, and a refusal to publish. */
export async function drawStudio(
  browser: Browser,
  save: (picture: Buffer, name: string) => Promise<void>,
): Promise<void> {
  const stack = await startStudioStack();
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(patience);
  try {
    const open = (path: string) => page.goto(`${stack.studioUrl}/structure${path}`);
    await open('/next');
    await page.getByText('National PA rally day').first().waitFor();
    await save(await page.screenshot(), 'studio-home.png');

    await open('/next;event-sample-rally');
    await page.getByRole('tab', { name: 'Page' }).click();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    // The development server loads a page anew when it has bundled what that needs.
    await page.waitForTimeout(3_000);
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await save(await page.screenshot(), 'studio-event.png');

    const rally = await stack.client.getDocument('event-sample-rally');
    await stack.client.createOrReplace({
      ...rally,
      _id: 'drafts.event-sample-rally',
      _type: 'event',
      endsAt: `${String(rally?.['startsAt']).slice(0, 10)}T09:00`,
      summary: undefined,
    });
    await open('/next;event-sample-rally');
    await page.getByTestId('action-publish').click();
    await page.getByRole('dialog').waitFor();
    // It fades in.
    await page.waitForTimeout(1_000);
    await save(await page.screenshot(), 'studio-refusal.png');
  } finally {
    await page.close();
    await stack.close();
  }
}
