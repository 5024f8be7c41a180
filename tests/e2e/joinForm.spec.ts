import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import type { FieldText } from '../../src/forms/definition.ts';
import { sendingWords } from '../../src/forms/sending/sendingWords.ts';
import { paths } from '../../src/lib/paths.ts';
import { quickExitUrl } from '../../src/site.config.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import {
  fillJoinForm,
  joinPage,
  wakeJoinForm,
  words,
  type JoinEntry,
} from '../support/joinPage.ts';
import { expect, test } from '../support/journey.ts';
import { campaign } from '../support/starterContent.ts';
import { readRows } from '../support/testBackend.ts';
import type { ServedSite } from '../support/servedSite.ts';

const desk = join(import.meta.dirname, '../../src/desk/cli.ts');
const thanks = campaign.find(({ _type, key }) => _type === 'page' && key === 'thanks')!;

interface OpenedEntry {
  answers: Record<string, unknown>;
}

/** What an organizer reads after `npm run desk -- open`. */
function openDesk({ workFolder, keyFile }: ServedSite): OpenedEntry[] {
  const out = execFileSync(process.execPath, [desk, 'open', '--key', keyFile], {
    cwd: workFolder,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return (JSON.parse(out) as { entries: OpenedEntry[] }).entries;
}

/** Everything the backend keeps, byte for byte. */
function keptBytes({ workFolder, log }: ServedSite): string {
  const entries = readdirSync(workFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
  return [...bytes, ...log].join('\n');
}

/** Returns what a field says of an answer that cannot be right. */
function messageFor({ invalid }: FieldText, way: JoinEntry['way'] = 'email'): string {
  return typeof invalid === 'object' ? invalid[way] : (invalid ?? 'a message');
}

const expectThanks = (page: Page) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(String(thanks['title']));

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`sends the form ${how}: thanks for the visitor, words for the desk, none on the disk`, async ({
      page,
      site,
    }) => {
      const entry: JoinEntry = {
        name: `Quillon Zephyrine ${how}`,
        way: 'email',
        reach: `quillon.${String(javaScriptEnabled)}@wraplight.example`,
        note: 'Turnarounds under nine hours, week after week.',
        studio: 'Nightingale Backlot',
      };
      await fillJoinForm(page, entry, javaScriptEnabled ? 'script' : 'browser');
      await joinPage(page).send.click();

      await expectThanks(page);
      const opened = openDesk(site).map(({ answers }) => answers);
      expect(opened).toContainEqual(expect.objectContaining({ ...entry, region: 'chicago' }));
      const kept = keptBytes(site);
      // The search sees what is there in the clear: the form's name, in every row.
      expect(kept).toContain('join');
      const texts = [entry.name, entry.reach, entry.note, entry.studio];
      const secrets = texts.join(' ').match(/[\w.@]{6,}/g) ?? [];
      expect(secrets.length).toBeGreaterThan(5);
      expect(secrets.filter((word) => kept.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    });

    test(`shows all mistakes at once ${how}, first on the page, each leading to its answer`, async ({
      page,
    }) => {
      const form = joinPage(page);
      const { fields, errorPrefix, summaryHeading } = words;
      if (javaScriptEnabled) await wakeJoinForm(page);
      else await page.goto(paths.join);
      const title = await page.title();
      await form.name.fill('Sam');
      await form.way('phone').check();
      await form.reach.fill('not a number');
      await form.send.click();

      await expect(page).toHaveTitle(`${errorPrefix} ${title}`);
      await expect(form.summary.getByRole('heading')).toHaveText(summaryHeading);
      const messages = [
        messageFor(fields.reach, 'phone'),
        fields.region.missing,
        fields.role.missing,
        fields.consentContact.missing,
      ];
      await expect(form.summary.getByRole('link')).toHaveText(messages);
      expect(await page.locator('main > :first-child').textContent()).toContain(summaryHeading);
      // What was right stays, and so does what was wrong.
      await expect(form.name).toHaveValue('Sam');
      await expect(form.way('phone')).toBeChecked();
      await expect(form.reach).toHaveValue('not a number');

      const wrong = [form.reach, form.region, form.role, form.consentContact];
      for (const [index, field] of wrong.entries()) {
        await expect(field).toHaveAttribute('aria-invalid', 'true');
        await expect(field).toHaveAccessibleDescription(
          new RegExp(RegExp.escape(`${errorPrefix} ${messages[index]!}`)),
        );
        await form.summary.getByRole('link').nth(index).click();
        await expect(field).toBeFocused();
      }
      await expect(form.name).not.toHaveAttribute('aria-invalid');
    });
  });
}

const unnamed: JoinEntry = { name: 'Sam', way: 'phone', reach: '323 555 0142' };

test('puts the focus on the summary when the page comes back with mistakes', async ({ page }) => {
  await wakeJoinForm(page);
  await joinPage(page).send.click();

  const frame = page.locator(':focus');
  await expect(frame).toHaveAccessibleName(words.summaryHeading);
  await expect(frame).toBeInViewport();
});

test('opens the folded questions when the mistake is in one of them', async ({ page }) => {
  await fillJoinForm(page, unnamed);
  await joinPage(page).more.click();
  const month = page.getByRole('textbox', { name: words.fields.lastMonth.label });
  await month.fill('sometime');
  await joinPage(page).send.click();

  await expect(month).toHaveValue('sometime');
  await expect(month).toBeVisible();
  await expect(month).toHaveAccessibleDescription(RegExp(messageFor(words.fields.lastMonth)));
});

test('lets a visitor mend the mistakes and send', async ({ page }) => {
  await fillJoinForm(page, { ...unnamed, reach: 'nobody' });
  await joinPage(page).send.click();
  await expect(joinPage(page).summary).toBeVisible();

  await joinPage(page).reach.fill('323 555 0143');
  await joinPage(page).send.click();

  await expectThanks(page);
});

test('keeps one entry when a visitor goes back and forth after the thanks, or loads them again', async ({
  page,
  site,
}) => {
  await fillJoinForm(page, { ...unnamed, name: 'Back and forth' });
  const before = readRows(site.database).length;
  await joinPage(page).send.click();
  await expectThanks(page);

  await page.reload();
  await expectThanks(page);
  await page.goto(paths.join);
  await expect(joinPage(page).name).toHaveValue('');
  await page.goBack();
  await expectThanks(page);

  expect(readRows(site.database)).toHaveLength(before + 1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('keeps one entry when the same form is sent twice', async ({ page, site }) => {
    const before = readRows(site.database).length;
    for (let times = 0; times < 2; times += 1) {
      await fillJoinForm(page, { ...unnamed, name: 'Sent twice' }, 'browser');
      await joinPage(page).send.click();
      await expectThanks(page);
    }

    expect(readRows(site.database)).toHaveLength(before + 1);
  });
});

test('thanks a robot that fills every field, and flags its entry for the desk', async ({
  page,
  site,
}) => {
  await fillJoinForm(page, { ...unnamed, name: 'Robot' });
  const trap = page.locator('[name=_gotcha]');
  await expect(trap).not.toBeInViewport();
  await trap.fill('https://spam.example');
  await joinPage(page).send.click();

  await expectThanks(page);
  expect(readRows(site.database).at(-1)?.flag).toBe('gotcha');
});

test('says above the button that this is no authorization card, and who reads it', async ({
  page,
}) => {
  await page.goto(paths.join);
  const send = await joinPage(page).send.boundingBox();

  for (const sentence of [words.notice.heading, ...words.notice.body]) {
    const box = await page.getByText(sentence, { exact: true }).boundingBox();
    expect(box?.y).toBeLessThan(send!.y);
  }
});

test('ticks no consent for anybody', async ({ page }) => {
  await page.goto(paths.join);

  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('waits while the network is gone, and sends by itself when it is back', async ({
  page,
  context,
  site,
}) => {
  await fillJoinForm(page, { ...unnamed, name: 'Elevator', note: 'A note typed in an elevator.' });
  const before = readRows(site.database).length;
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await joinPage(page).send.click();
  await expect(page.getByRole('status')).toHaveText(sendingWords('en').offline);
  await expect(joinPage(page).name).toHaveValue('Elevator');

  await context.setOffline(false);

  await expectThanks(page);
  expect(readRows(site.database)).toHaveLength(before + 1);
});

test.describe('the quick exit', () => {
  test.use({ otherOrigins: [new URL(quickExitUrl).origin] });

  test('leads to a harmless page in one click and says nothing of where one was', async ({
    page,
  }) => {
    const headers: Record<string, string>[] = [];
    await page.route(`${quickExitUrl}**`, async (route) => {
      headers.push(await route.request().allHeaders());
      await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
    });
    await page.goto(paths.join);

    await page.getByRole('link', { name: stringsFor('en').join.exit }).click();

    await expect(page).toHaveURL(quickExitUrl);
    expect(headers[0]).not.toHaveProperty('referer');
  });
});
