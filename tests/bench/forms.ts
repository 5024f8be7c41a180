import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { serveSite } from '../../scripts/siteServer.ts';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { validate } from '../../src/forms/validate.ts';
import type { prepareSubmission } from '../../src/forms/sending/prepareSubmission.ts';
import { paths } from '../../src/lib/paths.ts';
import { trialFolder } from '../support/buildFixture.ts';
import { browserOptions } from '../support/browser.ts';
import { builtFiles } from '../support/builtSite.ts';
import { completeForm } from '../support/formPost.ts';
import { fillJoinForm, joinPage } from '../support/joinPage.ts';
import { makeRecipients } from './backend.ts';
import type { BackendRow } from './backend.ts';

/** How much slower than this machine a cheap phone is. */
const slowDown = 6;
const rounds = 5;

/**
 * Measures in Chromium, slowed down, how long the built site takes to seal to three keys, the first
 * time in a page, and how long a visitor waits from the press on the button to the request.
 * The fastest of some pages counts: what else the machine does only ever slows one down.
 */
export async function benchForms(): Promise<BackendRow[]> {
  const folder = trialFolder();
  const recipients = await makeRecipients();
  const env = { ...process.env, FORM_RECIPIENTS: recipients.join(',') };
  const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', folder], { env });
  if (built.status !== 0) throw new Error(`the build failed: ${built.stderr.toString()}`);
  const site = await serveSite({ folder, port: 0, backendUrl: 'http://127.0.0.1:9' });
  const browser = await chromium.launch(browserOptions());
  const chunk = builtFiles(folder).find((file) => /\/prepareSubmission\..*\.js$/.test(file));
  const seals: number[] = [];
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The page's own policy lets no test load anything into it.
    const context = await browser.newContext({ baseURL: site.url, bypassCSP: true });
    seals.push(await timeToSeal(context, `/${String(chunk)}`, recipients));
    waits.push(await timeFromPressToRequest(context));
    await context.close();
  }
  await Promise.all([browser.close(), site.close()]);
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-cache`, { recursive: true, force: true });
  return [
    {
      name: `sealing to 3 keys, ${slowDown}× slower`,
      value: Math.min(...seals),
      unit: 'ms',
      bar: { atMost: 100 },
    },
    { name: 'from the press on the button to the request', value: Math.min(...waits), unit: 'ms' },
  ];
}

async function slowed(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
}

async function timeToSeal(
  context: BrowserContext,
  chunk: string,
  recipients: readonly string[],
): Promise<number> {
  const checked = validate(joinForm, completeForm, 'en');
  if (!checked.ok) throw new Error('the sample is invalid');
  const page = await context.newPage();
  await page.goto(paths.join);
  await slowed(context, page);
  return page.evaluate(
    async ({ chunk, form, answers, recipients }) => {
      const sealing = (await import(chunk)) as { prepareSubmission: typeof prepareSubmission };
      const started = performance.now();
      await sealing.prepareSubmission(form, answers, {
        lang: 'en',
        recipients,
        now: new Date(),
        gotcha: '',
      });
      return performance.now() - started;
    },
    { chunk, form: joinForm, answers: checked.value, recipients },
  );
}

async function timeFromPressToRequest(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const note = (what: string): void => {
      document.documentElement.dataset[what] ??= String(performance.now());
    };
    addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('form button')) note('pressed');
      },
      true,
    );
    const send = window.fetch.bind(window);
    window.fetch = (...request) => {
      note('sent');
      return send(...request);
    };
  });
  await page.route('**/f/join', (route) => route.fulfill({ status: 503 }));
  await fillJoinForm(page, { name: 'Sam', way: 'phone', reach: '323 555 0142', note: 'A line.' });
  await page.waitForLoadState('networkidle');
  await slowed(context, page);
  await joinPage(page).send.click();
  await page.locator('html[data-sent]').waitFor();
  const [pressed, sent] = await page.evaluate(() => {
    const { pressed, sent } = document.documentElement.dataset;
    return [Number(pressed), Number(sent)];
  });
  return sent - pressed;
}
