import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { serveSite, type SiteServer } from '../../scripts/siteServer.ts';
import { receiptWords } from '../../src/forms/receiptWords.ts';
import { sendingWords } from '../../src/forms/sending/sendingWords.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { axeViolations } from '../support/axeViolations.ts';
import { trialFolder } from '../support/buildFixture.ts';
import { campaignWith, writeDatasetFile } from '../support/datasetFile.ts';
import { startFormspreeHost, type FormspreeHost } from '../support/formspreeHost.ts';
import { fillJoinForm, joinPage } from '../support/joinPage.ts';
import { expect, test as journey } from '../support/journey.ts';

interface FormspreeSite extends SiteServer {
  readonly folder: string;
  readonly host: FormspreeHost;
}

const contacts = [
  {
    _type: 'contactLine',
    _key: 'signal',
    name: 'Signal of an organizer',
    link: 'tel:+13235550199',
    source: { _type: 'reference', _ref: 'source-thr-2025' },
    confirmedOn: '2026-11-01',
  },
];

/** The site as it is built when forms go to Formspree; here to a host of this machine. */
const test = journey.extend<object, { formspree: FormspreeSite }>({
  formspree: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const host = await startFormspreeHost();
      const folder = trialFolder();
      const out = join(folder, 'dist');
      const built = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], {
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          LAKE_DATASET: writeDatasetFile(
            campaignWith({ 'siteSettings-en': { contacts } }),
            join(folder, 'data'),
          ),
          PUBLIC_FORM_ENDPOINT: host.url,
          PUBLIC_FORM_IDS: 'join=xabcdefg press=xpressxx endorse=xendorse rsvp-sealed=xrsvpxxx',
        },
        encoding: 'utf8',
      });
      expect(built.status, built.stderr).toBe(0);
      // Nothing of ours answers posts here.
      const site = await serveSite({ folder: out, port: 0, backendUrl: 'http://127.0.0.1:9' });
      await use({ ...site, folder: out, host });
      await Promise.all([site.close(), host.close()]);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ formspree }, use) => use(formspree.url),
  origins: ({ formspree }, use) => use([formspree.url, formspree.host.url]),
});

const html = (folder: string, path: string) =>
  readFileSync(join(folder, path, 'index.html'), 'utf8');
const connect = (source: string) => /connect-src ([^;"]*)/.exec(source)?.[1];

test('only the pages with a form may connect to that host, and the form there is inert', ({
  formspree: { folder, host },
}) => {
  const source = html(folder, paths.join);
  expect(connect(source)).toBe(`'self' ${host.url}`);
  expect(connect(html(folder, paths.home))).toBe("'self'");
  expect(html(folder, paths.privacy)).toContain(stringsFor('en').privacy.serviceWithdraw);
  const form = /<form[^]*<\/form>/.exec(source)?.[0] ?? '';
  expect(form).not.toMatch(/\s(?:name|action|formaction)=/);
  // Chromium reads <noscript> only when it starts without script, which a test cannot make it do.
  const noscript = /<noscript>([^]*?)<\/noscript>/.exec(source)?.[1] ?? '';
  expect(noscript).toContain(stringsFor('en').site.formNeedsScript);
  expect(noscript).toContain(sendingWords('en').otherWays.print);
  expect(noscript).toContain('href="tel:+13235550199"');
});

test('no page there promises what only our own server could do', ({
  formspree: { folder, host },
}) => {
  const { join: words, withdraw, privacy } = stringsFor('en');
  const kept = words.kept.service(new URL(host.url).host);
  expect(html(folder, paths.join)).toContain(kept);
  expect(html(folder, paths.withdraw)).toContain(withdraw.byHand);
  for (const path of [paths.join, paths.withdraw]) {
    expect(html(folder, path), path).not.toMatch(/our server/i);
    expect(html(folder, path), path).not.toContain('180 days');
  }
  // Nobody is sent to a page that does something else there, or promised a day that is not kept.
  const question = html(folder, paths.faq('delete-my-request'));
  expect(question).not.toMatch(/enter (?:it|the code)|leaves our server/i);
  expect(question).toContain('Where a form service keeps it');
  // The privacy page says what counts there before anything that speaks of our server.
  const source = html(folder, paths.privacy);
  const said = source.indexOf(privacy.serviceText(new URL(host.url).host));
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(source.search(/our server[,:]/i));
});

test('sends what was sealed, and says how to withdraw', async ({ page, formspree: { host } }) => {
  await page.goto(paths.join);
  await joinPage(page).name.focus();
  await page.locator('form[data-ready]').waitFor();
  const before = host.bodies.length;
  await fillJoinForm(page, { name: 'Sam Rivera', way: 'phone', reach: '323 555 0142' });
  await joinPage(page).send.click();
  await expect(page.getByText(receiptWords('en').withdrawByHand)).toBeVisible();
  expect(host.bodies).toHaveLength(before + 1);
  await expect(page.getByText(receiptWords('en').latestUnknown)).toBeVisible();
  expect(host.wire.join('\n')).not.toMatch(/Rivera|323 555/);
  expect(await axeViolations(page)).toEqual([]);
});

test('a press before the script runs is not lost, and sends nothing in the clear', async ({
  page,
  formspree: { host },
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  const before = host.bodies.length;
  await fillJoinForm(page, { name: 'Early', way: 'phone', reach: '323 555 0142' }, 'browser');
  await joinPage(page).send.click();
  expect(page.url()).toContain(paths.join);
  release();
  // Everything loads, runs and seals only now.
  await expect(page.locator('#receipt-code')).toBeVisible({ timeout: 30_000 });
  expect(host.bodies).toHaveLength(before + 1);
});

test('when its script cannot be loaded the page offers another way', async ({ page, problems }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(paths.join);
  await expect(page.getByText(sendingWords('en').otherWays.print)).toBeHidden();
  await joinPage(page).name.focus();
  await expect(page.getByText(sendingWords('en').otherWays.print)).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  problems.splice(0);
});

test('where a browser cannot seal nothing is sent, and another way is shown', async ({
  page,
  formspree: { host },
}) => {
  // As on a connection without encryption.
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  const before = host.wire.length;
  await fillJoinForm(page, { name: 'Sam Rivera', way: 'phone', reach: '323 555 0142' });
  await joinPage(page).send.click();
  const { failed, otherWays } = sendingWords('en');
  await expect(page.getByText(failed.causes.noSeal)).toBeVisible();
  await expect(page.getByText(otherWays.print).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Signal of an organizer' })).toHaveCount(1);
  await expect(joinPage(page).name).toHaveValue('Sam Rivera');
  expect(host.wire).toHaveLength(before);
  expect(await axeViolations(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form sends nothing, whatever is pressed', async ({ page, formspree: { host } }) => {
    const before = host.wire.length;
    await fillJoinForm(page, { name: 'Sam', way: 'phone', reach: '323 555 0142' }, 'browser');
    await joinPage(page).send.click();
    await joinPage(page).name.press('Enter');
    await expect(joinPage(page).name).toHaveValue('Sam');
    expect(new URL(page.url()).search).toBe('');
    expect(host.wire).toHaveLength(before);
  });
});
