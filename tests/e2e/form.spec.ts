import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import type { Page, Route } from '@playwright/test';

import { sendingWords } from '../../src/forms/sending/sendingWords.ts';
import { receiptWords } from '../../src/forms/receiptWords.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { expectFitForAll } from '../support/fitForAll.ts';
import { forgiveNetwork } from '../support/forgive.ts';
import { fillJoinForm, joinPage, wakeJoinForm, words } from '../support/joinPage.ts';
import type { JoinEntry } from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { readRows } from '../support/testBackend.ts';

const sending = sendingWords('en');
const receipt = receiptWords('en');
const entry: JoinEntry = { name: 'Sam', way: 'phone', reach: '323 555 0142' };
const address = '**/f/join';

/** What somebody keeps on paper: the code and what they agreed to, without what a sheet cannot do. */
async function expectPrintedReceipt(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(code(page)).toBeVisible();
  await expect(page.locator('#receipt-agreed')).toContainText(words.fields.consentContact.label);
  await expect(page.locator('#receipt-agreed')).toBeVisible();
  await expect(page.locator('button:visible, #next-step:visible, nav:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
}

const status = (page: Page) => page.getByRole('status');
const code = (page: Page) => page.locator('#receipt-code');

test('loads no script file until somebody touches the form', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(paths.join);
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);

  await joinPage(page).name.focus();
  await page.locator('form[data-ready]').waitFor();
  expect(scripts.length).toBeGreaterThan(0);
});

test('keeps what was typed, chosen and ticked before its script runs', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await fillJoinForm(page, { ...entry, note: 'Typed early' }, 'browser');
  release();
  await page.locator('form[data-ready]').waitFor();

  const form = joinPage(page);
  await expect(form.name).toHaveValue('Sam');
  await expect(form.way('phone')).toBeChecked();
  await expect(form.region).toHaveValue('chicago');
  await expect(form.note).toHaveValue('Typed early');
  await expect(form.consentContact).toBeChecked();
});

test('the place that says how the sending goes is there before it says anything', async ({
  page,
}) => {
  await page.goto(paths.join);
  await expect(status(page)).toHaveCount(1);
  await expect(status(page)).toHaveText('');
});

test('sends ciphertext and nothing else, once, however often the button is pressed', async ({
  page,
  site,
}) => {
  const before = readRows(site.database).length;
  const bodies: Record<string, unknown>[] = [];
  await page.route(address, async (route) => {
    bodies.push(route.request().postDataJSON() as Record<string, unknown>);
    await route.continue();
  });
  await fillJoinForm(page, { ...entry, name: 'Thrice pressed', note: 'A long and secret note' });
  await joinPage(page).send.click({ clickCount: 3 });
  await expect(code(page)).toBeVisible();

  expect(bodies.map((body) => Object.keys(body).toSorted())).toEqual([
    ['_id', 'lang', 'receipt', 'sealed', 'v'],
  ]);
  // Long enough that chance does not spell it in base64, as three digits now and then did.
  expect(JSON.stringify(bodies)).not.toMatch(/Thrice|secret|3235550142|323 555 0142/);
  expect(readRows(site.database)).toHaveLength(before + 1);
});

test('gives a receipt whose code withdraws the entry, also without script', async ({
  page,
  browser,
  site,
}) => {
  await fillJoinForm(page, { ...entry, name: 'To be withdrawn' });
  await joinPage(page).send.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(words.fields.consentContact.label)).toBeVisible();
  await expect(page.getByText(/^\d+ \w+ \d{4}, at the latest$/)).toBeVisible();
  await expectFitForAll(page);
  await expectPrintedReceipt(page);
  const shown = await code(page).innerText();
  expect(page.url()).toBe(`${site.url}${paths.thanks}`);
  const before = readRows(site.database).length;

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  const { withdraw } = stringsFor('en');
  await plain.goto(`${site.url}${paths.withdraw}`);
  await plain.getByRole('textbox', { name: withdraw.code }).fill(shown.toLowerCase());
  await plain.getByRole('button', { name: withdraw.send }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(withdraw.doneTitle);
  await context.close();
  expect(readRows(site.database)).toHaveLength(before - 1);
});

test('gives a receipt after a post without script as well', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
  const page = await context.newPage();
  await fillJoinForm(page, { ...entry, name: 'No script' }, 'browser');
  await joinPage(page).send.click();
  await expect(page.getByRole('heading', { level: 2, name: receipt.title })).toBeVisible();
  await expect(code(page)).toHaveText(/^(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  expect(page.url()).not.toContain(await code(page).innerText());
  await expectPrintedReceipt(page);
  await context.close();
});

test('after two dropped connections it arrives, as one entry', async ({ page, site, problems }) => {
  const before = readRows(site.database).length;
  const bodies: (string | null)[] = [];
  await page.route(address, async (route) => {
    bodies.push(route.request().postData());
    if (bodies.length <= 2) await route.abort('connectionreset');
    else await route.continue();
  });
  await fillJoinForm(page, { ...entry, name: 'Twice dropped' });
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();

  expect(bodies).toHaveLength(3);
  expect(new Set(bodies).size).toBe(1);
  expect(readRows(site.database)).toHaveLength(before + 1);
  forgiveNetwork(problems);
});

/** Answers every post this way, and lets the test look at the page meanwhile. */
async function sendInto(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route(address, answer);
  await fillJoinForm(page, { ...entry, note: 'Kept whatever happens' });
  await joinPage(page).send.click();
}

test('says that it is sending, and takes no second press meanwhile', async ({ page }) => {
  await sendInto(page, () => new Promise(() => undefined));
  await expect(status(page)).toHaveText(sending.sending);
  await expect(joinPage(page).send).toHaveAttribute('aria-disabled', 'true');
  await expectFitForAll(page);
});

test('says that it is sealing', async ({ page }) => {
  await page.route('**/_astro/prepareSubmission.*.js', () => new Promise(() => undefined));
  await fillJoinForm(page, entry);
  await joinPage(page).send.click();
  await expect(status(page)).toHaveText(sending.sealing);
  await expectFitForAll(page);
});

test('says when it tries again, as the server asked', async ({ page, problems }) => {
  await sendInto(page, (route) => route.fulfill({ status: 429, headers: { 'Retry-After': '20' } }));
  await expect(status(page)).toHaveText(`${sending.waiting.tooMany} ${sending.again(20)}`);
  await expectFitForAll(page);
  forgiveNetwork(problems);
});

test('waits without a network, and keeps the answers in view', async ({ page, context }) => {
  await fillJoinForm(page, entry);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await joinPage(page).send.click();
  await expect(status(page)).toHaveText(sending.offline);
  await expect(joinPage(page).name).toHaveValue('Sam');
  await expectFitForAll(page);
});

test('after the last try it keeps the answers and offers the sealed message as a file', async ({
  page,
  problems,
  site,
}, info) => {
  const bodies: (string | null)[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/f/join')) bodies.push(request.postData());
  });
  await sendInto(page, (route) => route.abort('connectionreset'));
  const failed = page.getByRole('heading', { name: sending.failed.heading });
  await expect(failed).toBeVisible({ timeout: 20_000 });
  await expect(joinPage(page).note).toHaveValue('Kept whatever happens');
  await expect(page.getByText(sending.otherWays.print)).toBeVisible();
  await expectFitForAll(page);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: sending.failed.download }).click();
  const file = info.outputPath('message.age');
  await (await downloading).saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain('-----BEGIN AGE ENCRYPTED FILE-----');
  const opened = execFileSync('age', ['-d', '-i', site.keyFile, file], { encoding: 'utf8' });
  expect(JSON.parse(opened)).toMatchObject({ answers: { note: 'Kept whatever happens' } });

  // Pressing again once all is well sends the very same entry.
  await page.unroute(address);
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  expect(bodies.length).toBeGreaterThan(4);
  expect(new Set(bodies).size).toBe(1);
  forgiveNetwork(problems);
});

test('a server that breaks is not asked again, and nothing typed is lost', async ({
  page,
  problems,
}) => {
  let posts = 0;
  await sendInto(page, (route) => {
    posts += 1;
    return route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' });
  });
  await expect(page.getByText(sending.failed.causes.refused)).toBeVisible();
  expect(posts).toBe(1);
  await expect(joinPage(page).note).toHaveValue('Kept whatever happens');
  forgiveNetwork(problems);
});

test('the browser sends the form itself when what seals cannot be loaded', async ({
  page,
  problems,
}) => {
  await page.route('**/_astro/prepareSubmission.*.js', (route) => route.abort());
  await fillJoinForm(page, { ...entry, name: 'No seal' });
  await joinPage(page).send.click();
  await expect(page).toHaveURL(/\/f\/join\/receipt/);
  await expect(code(page)).toBeVisible();
  forgiveNetwork(problems);
});

test('says that what seals could not be loaded, and sends once it can', async ({
  page,
  context,
  problems,
}) => {
  const sealing = '**/_astro/prepareSubmission.*.js';
  await page.route(sealing, (route) => route.abort());
  await fillJoinForm(page, { ...entry, name: 'Late seal' });
  await context.setOffline(true);
  await joinPage(page).send.click();
  await expect(page.getByText(sending.failed.causes.notLoaded)).toBeVisible();
  await expect(page.getByText(sending.failed.causes.noSeal)).toHaveCount(0);
  await expect(joinPage(page).name).toHaveValue('Late seal');
  await page.unroute(sealing);
  await context.setOffline(false);
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  forgiveNetwork(problems);
});

test('a form whose script never came keeps its answers while there is no network', async ({
  page,
  context,
  problems,
}) => {
  await page.goto(paths.join);
  await context.setOffline(true);
  await joinPage(page).name.fill('Held back');
  await joinPage(page).send.click();
  await expect(page.getByRole('alert')).toHaveText(sending.offlineUnsent);
  await expect(joinPage(page).name).toHaveValue('Held back');
  await expectFitForAll(page);
  await context.setOffline(false);
  await expect(page.getByText(sending.offlineUnsent)).toBeHidden();
  // The browser itself sends it now; the server answers with what is missing.
  await joinPage(page).send.click();
  await expect(page).toHaveURL(/\/f\/join$/);
  await expect(joinPage(page).name).toHaveValue('Held back');
  problems.splice(0);
});

test('the form works when its script cannot be loaded at all', async ({ page, problems }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await fillJoinForm(page, { ...entry, name: 'No island' }, 'browser');
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  problems.splice(0);
});

test('says that an employer may read a work mailbox, and takes it at the second press', async ({
  page,
}) => {
  await fillJoinForm(page, { ...entry, way: 'email', reach: 'sam@nightowlpictures.example' });
  await joinPage(page).send.click();
  await expect(page.locator('.warn')).toBeFocused();
  await expect(page.locator('.warn')).toContainText(sending.mailbox.heading);
  await expectFitForAll(page);

  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
});

test('asks before unsent answers are left, and not after they were sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await fillJoinForm(page, entry);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);

  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  await page.goto(paths.events);
  expect(asked).toEqual(['beforeunload']);
});

test('stores nothing in the browser, and shows neither answers nor receipt to who comes next', async ({
  page,
}) => {
  await fillJoinForm(page, { ...entry, name: 'Shared machine' });
  await joinPage(page).send.click();
  await expect(code(page)).toBeVisible();
  const stored = () =>
    page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
  expect(await stored()).toEqual([0, 0, '', 0]);

  await page.goto(paths.events);
  await page.goBack();
  await expect(page).toHaveURL(paths.thanks);
  await expect(code(page)).toBeHidden();
  await page.goto(paths.join);
  await expect(joinPage(page).name).toHaveValue('');
});

test('tells script users of mistakes without asking the server', async ({ page }) => {
  let posts = 0;
  await page.route(address, (route) => {
    posts += 1;
    return route.continue();
  });
  await wakeJoinForm(page);
  await joinPage(page).send.click();
  await expect(joinPage(page).summary).toBeVisible();
  await expectFitForAll(page);
  expect(posts).toBe(0);
});
