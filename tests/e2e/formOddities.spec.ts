import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveSite } from '../../scripts/siteServer.ts';
import { databaseFile, startBackend } from '../../src/backend/startBackend.ts';
import { readIdentities } from '../../src/forms/identities.ts';
import { latestDeletion } from '../../src/forms/receipt.ts';
import { open } from '../../src/forms/seal.ts';
import { sendingWords } from '../../src/forms/sending/sendingWords.ts';
import { formatDate } from '../../src/lib/formatDate.ts';
import { paths } from '../../src/lib/paths.ts';
import { browserOptions } from '../support/browser.ts';
import { expectFitForAll } from '../support/fitForAll.ts';
import { forgive, forgiveNetwork } from '../support/forgive.ts';
import { freePort } from '../support/freePort.ts';
import { fillJoinForm, joinPage, wakeJoinForm, words } from '../support/joinPage.ts';
import type { JoinEntry } from '../support/joinPage.ts';
import { expect, test as journey } from '../support/journey.ts';
import { readRows } from '../support/testBackend.ts';

/** A name without a certificate: browsers take only their own machine for safe without one. */
const plainHost = 'plain.example';

interface PlainSite {
  readonly url: string;
  readonly database: string;
  readonly identity: string;
}

/** The site over a connection that is not encrypted. */
const test = journey.extend<object, { plain: PlainSite }>({
  plain: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'plain-'));
      const identity = await generateX25519Identity();
      const port = await freePort();
      const url = `http://${plainHost}:${port}`;
      const backend = await startBackend({
        env: { SITE_URL: url, FORM_RECIPIENTS: await identityToRecipient(identity) },
        ...{ port: 0, dataDir, log: () => undefined },
      });
      const site = await serveSite({ folder: 'dist', port, backendUrl: backend.url });
      await use({ url, identity, database: databaseFile(dataDir) });
      await Promise.all([site.close(), backend.close()]);
      rmSync(dataDir, { recursive: true });
    },
    { scope: 'worker' },
  ],
  origins: ({ site, plain }, use) => use([site.url, plain.url]),
});

const { args = [], ...browser } = browserOptions();
test.use({
  launchOptions: {
    ...browser,
    args: [...args, `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`],
    // Pages that somebody comes back to are kept as they were, as in everybody's browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const entry: JoinEntry = { name: 'Sam', way: 'phone', reach: '323 555 0142' };
const code = (page: Page) => page.locator('#receipt-code');

test.describe('on a connection that is not encrypted', () => {
  test.use({ baseURL: ({ plain }, use) => use(plain.url) });

  test('the form says that our server seals it, and our server does', async ({
    page,
    plain,
    problems,
  }) => {
    await fillJoinForm(page, { ...entry, name: 'Not encrypted' });
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await expect(page.getByRole('status')).toHaveText(sendingWords('en').insecure);
    await expectFitForAll(page);
    await joinPage(page).send.click();
    await expect(code(page)).toBeVisible();
    const rows = readRows(plain.database);
    const records = await Promise.all(rows.map(({ sealed }) => open(sealed, plain.identity)));
    expect(records.map(({ answers }) => answers['name'])).toEqual(['Not encrypted']);
    // Chromium says of each page that one header does nothing here.
    forgive(problems, 'Cross-Origin-Opener-Policy');
  });
});

test('a clock that is a year ahead changes neither what arrives nor what is promised', async ({
  page,
  site,
}) => {
  const today = new Date();
  const nextYear = new Date(today.getTime() + 365 * 24 * 60 * 60 * 1000);
  await page.clock.setSystemTime(nextYear);
  await fillJoinForm(page, { ...entry, name: 'Ahead of time' });
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  const row = readRows(site.database).at(-1)!;
  await expect(page.getByText(formatDate(latestDeletion(row.day)))).toBeVisible();
  expect(Math.abs(Date.parse(row.day) - today.getTime())).toBeLessThan(2 * 24 * 60 * 60 * 1000);
  // The sender's own clock is inside the seal, for the desk to compare.
  const [identity = ''] = readIdentities(readFileSync(site.keyFile, 'utf8'), site.keyFile);
  const { submittedOn, answers } = await open(row.sealed, identity);
  expect(answers['name']).toBe('Ahead of time');
  expect(Math.abs(Date.parse(submittedOn) - nextYear.getTime())).toBeLessThan(2 * 86_400_000);
});

test('a page that the browser kept comes back with its answers wiped', async ({ page }) => {
  page.on('dialog', (dialog) => dialog.accept());
  await fillJoinForm(page, { ...entry, note: 'Left behind on a shared machine' });
  await page.evaluate(() => (document.documentElement.dataset['kept'] = 'as it was'));
  await page.goto(paths.events);
  // A kept page loads nothing, so there is no end of loading to wait for.
  await page.goBack({ waitUntil: 'commit' });
  // It is the very page that was left, not one loaded anew.
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'as it was');
  const form = joinPage(page);
  await expect(form.name).toHaveValue('');
  await expect(form.reach).toHaveValue('');
  await expect(form.note).toHaveValue('');
  await expect(form.way('phone')).not.toBeChecked();
  await expect(form.consentContact).not.toBeChecked();
});

test('a receipt that the browser kept is gone when the page comes back', async ({ page }) => {
  await fillJoinForm(page, { ...entry, name: 'Receipt left behind' });
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  const shown = await code(page).innerText();
  await page.evaluate(() => (document.documentElement.dataset['kept'] = 'as it was'));
  await page.goto(paths.events);
  await page.goBack();
  await expect(page.locator('html')).not.toHaveAttribute('data-kept');
  await expect(code(page)).toBeHidden();
  expect(await page.content()).not.toContain(shown);
});

test('the form that waits to be filled in fits all, with its folded questions open', async ({
  page,
}) => {
  await wakeJoinForm(page);
  await expectFitForAll(page);
  await joinPage(page).more.click();
  await expectFitForAll(page);
});

test('mistakes are mended, and a form that finds no way is saved, with the keyboard alone', async ({
  page,
  problems,
}) => {
  await page.route('**/f/join', (route) => route.abort('connectionreset'));
  const { keyboard } = page;
  const form = joinPage(page);
  await wakeJoinForm(page);
  await keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName(words.summaryHeading);
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(form.name).toBeFocused();
  await keyboard.type('Sam');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(form.way('phone')).toBeChecked();
  for (const typed of ['323 555 0142', 'Chicago', 'Office']) {
    await keyboard.press('Tab');
    await keyboard.type(typed);
  }
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await expect(form.consentContact).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await expect(page.locator('.warn')).toBeFocused({ timeout: 30_000 });
  await keyboard.press('Tab');
  const downloading = page.waitForEvent('download');
  await keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe(sendingWords('en').failed.fileName);
  forgiveNetwork(problems);
});
