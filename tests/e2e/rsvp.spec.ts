import { readFileSync } from 'node:fs';

import type { Locator, Page } from '@playwright/test';

import { paths } from '../../src/lib/paths.ts';
import { expectFitForAll } from '../support/fitForAll.ts';
import { expect, test } from '../support/journey.ts';
import { answerInvitation, rsvp, rsvpPage } from '../support/rsvpPage.ts';
import { readRows } from '../support/testBackend.ts';

const { after, around } = rsvp;
const phoneBank = 'sample-phone-bank';
const senders = [
  ['with script', true],
  ['without script', false],
] as const;

for (const [how, javaScriptEnabled] of senders) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 640 } });

    test('from the list of events to the calendar takes less than ten steps', async ({ page }) => {
      let steps = 0;
      const step = async (work: Promise<unknown>): Promise<void> => {
        steps += 1;
        await work;
      };
      const form = rsvpPage(page);
      await page.goto(paths.events);
      await step(page.getByRole('link', { name: 'New York City', exact: true }).click());
      await step(
        page
          .locator(`main a[href="${paths.event(phoneBank)}"]`)
          .first()
          .click(),
      );
      await step(page.getByRole('link', { name: around.open }).click());
      await step(form.region.selectOption('new-york'));
      await step(form.send.click());
      await expect(form.heading).toHaveText(new RegExp(`${after.inTitle}|${after.waitingTitle}`));
      const download = page.waitForEvent('download');
      await step(page.getByRole('link', { name: after.calendarFile }).click());
      const file = readFileSync(await (await download).path(), 'utf8');
      expect(file).toContain('BEGIN:VCALENDAR');
      expect(file).not.toContain('400 Example Street');
      expect(steps).toBeLessThan(10);
    });

    test('the confirmation and the page for its code are fit for all', async ({ page }) => {
      const form = rsvpPage(page);
      const sender = javaScriptEnabled ? 'script' : 'browser';
      await answerInvitation(page, 'sample-town-hall', { party: '3', sender });
      await expect(form.heading).toHaveText(after.inTitle);
      const link = page.getByRole('link', { name: 'https://meet.example.org/sample-town-hall' });
      await expect(link).toBeVisible();
      await expect(page.getByText(/7:00 PM P[SD]T \(Pacific/)).toBeVisible();
      if (javaScriptEnabled) await expectFitForAll(page);
      const code = await form.code.innerText();
      expect(page.url()).not.toContain(code);
      await expect(page.getByRole('link', { name: /^What else is on/ })).toHaveCount(1);
      await expect(page.locator('#next-step')).toBeHidden();

      await page.goto(paths.rsvp);
      await expect(page.locator('#next-step')).toBeVisible();
      if (javaScriptEnabled) await expectFitForAll(page);
      await page.getByRole('textbox', { name: around.code }).fill(code.toLowerCase());
      await page.getByRole('button', { name: around.show }).click();
      await expect(link).toBeVisible();
      expect(page.url()).not.toContain(code);
      if (javaScriptEnabled) await expectFitForAll(page);
      await form.party.selectOption('5');
      await page.getByRole('button', { name: around.change, exact: true }).click();
      await expect(page.getByText(after.inLead(5))).toBeVisible();
      await page.getByRole('button', { name: around.cancel }).click();
      await expect(form.heading).toHaveText(after.goneTitle);

      await page.goto(paths.rsvp);
      await page.getByRole('textbox', { name: around.code }).fill(code);
      await page.getByRole('button', { name: around.show }).click();
      await expect(form.heading).toHaveText(after.unknownTitle);
      await expect(link).toHaveCount(0);
    });

    test('after an RSVP that is answered by hand come its calendar file and one next step', async ({
      page,
      site,
    }) => {
      const sender = javaScriptEnabled ? 'script' : 'browser';
      await answerInvitation(page, 'sample-rally-new-york', { sender });
      await expect(rsvpPage(page).heading).toHaveText(around.sentTitle);
      expect(page.url()).not.toContain('rally');
      expect(site.log.join('')).not.toContain('rally-new-york');
      await expect(page.locator('#next-step')).toBeHidden();
      const next = page.getByRole('link', { name: after.nextNear('New York City area') });
      await expect(next).toHaveAttribute('href', paths.eventList('new-york'));
      if (javaScriptEnabled) await expectFitForAll(page);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: after.calendarFile }).click();
      const file = readFileSync(await (await download).path(), 'utf8');
      expect(file).toContain('BEGIN:VCALENDAR');
      await next.click();
      await expect(page).toHaveURL(new RegExp(`${paths.eventList('new-york')}$`));
    });
  });
}

/** Walks with the Tab key to something, as somebody without a pointer must. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((part) => part === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('by keyboard alone from the list of events to the calendar takes less than ten choices', async ({
  page,
}) => {
  const { region, send, heading } = rsvpPage(page);
  let choices = 0;
  /** Tab moves between choices; what counts is what is typed or pressed where it stops. */
  const choose = async (target: Locator, keys: string): Promise<void> => {
    await tabTo(page, target);
    choices += 1;
    if (keys === 'Enter') await page.keyboard.press(keys);
    else await page.keyboard.type(keys);
  };
  await page.goto(paths.events);
  await choose(page.getByRole('main').getByRole('link', { name: /^Los Angeles/ }), 'Enter');
  await expect(page).toHaveURL(new RegExp(`${paths.eventList('los-angeles')}$`));
  const rally = page.locator(`main a[href="${paths.event('sample-rally')}"]`).first();
  await choose(rally, 'Enter');
  await choose(page.getByRole('link', { name: around.open }), 'Enter');
  await choose(region, 'Los Angeles');
  await page.locator('form[data-ready]').waitFor();
  await choose(send, 'Enter');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(new RegExp(`${after.inTitle}|${after.waitingTitle}`));
  const download = page.waitForEvent('download');
  await choose(page.getByRole('link', { name: after.calendarFile }), 'Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('BEGIN:VCALENDAR');
  expect(choices).toBeLessThan(10);
});

test('by keyboard alone a party on one of several days', async ({ page }) => {
  await page.goto(paths.eventRsvp(phoneBank));
  const { day, party, region, send, heading } = rsvpPage(page);
  await day.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(party).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await expect(region).toBeFocused();
  await page.keyboard.type('New York');
  for (let tabs = 0; tabs < 5; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await send.evaluate((button) => button === document.activeElement)) break;
  }
  await page.locator('form[data-ready]').waitFor();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(new RegExp(`${after.inTitle}|${after.waitingTitle}`));
});

test('pressed three times it is one RSVP, and only event, day and number are readable', async ({
  page,
  site,
}) => {
  const bodies: Record<string, unknown>[] = [];
  await page.route('**/f/rsvp', async (route) => {
    bodies.push(route.request().postDataJSON() as Record<string, unknown>);
    await route.continue();
  });
  const before = readRows(site.database).length;
  await page.goto(paths.eventRsvp('sample-rally'));
  const { party, region, send, code } = rsvpPage(page);
  await party.focus();
  await page.locator('form[data-ready]').waitFor();
  await party.selectOption('4');
  await region.selectOption('los-angeles');
  await page.locator('summary').click();
  await page.getByRole('textbox', { name: rsvp.form.access.label }).fill('A quiet corner');
  await send.click({ clickCount: 3 });
  await code.waitFor();

  expect(readRows(site.database)).toHaveLength(before + 1);
  expect(bodies).toMatchObject([{ clear: { event: 'sample-rally', party: '4' } }]);
  expect(Object.keys(bodies[0]?.['clear'] ?? {})).toEqual(['event', 'day', 'party']);
  // No base64 has a space, or a hyphen.
  expect(JSON.stringify(bodies)).not.toMatch(/los-angeles|quiet corner/i);
});

test('an event that organizers answer by hand leaves nothing readable', async ({ page, site }) => {
  const bodies: string[] = [];
  await page.route('**/f/rsvp-sealed', async (route) => {
    bodies.push(route.request().postData() ?? '');
    await route.continue();
  });
  await page.goto(paths.eventRsvp('sample-rally-new-york'));
  const { party, region, code } = rsvpPage(page);
  await party.focus();
  await page.locator('form[data-ready]').waitFor();
  await party.selectOption('4');
  await region.selectOption('new-york');
  await page.getByRole('button', { name: 'Send' }).click();
  await code.waitFor();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(around.sentTitle);
  expect(bodies.join('')).not.toMatch(/sample-rally|new-york/);
  expect(site.log.join('')).not.toMatch(/sample-rally|new-york/);
});

test('a cancelled event takes no RSVP, and the old address of its form leads nowhere', async ({
  page,
}) => {
  await page.goto(paths.event('sample-picket-support'));
  await expect(page.getByRole('link', { name: around.open })).toHaveCount(0);
  const response = await page.request.get(paths.eventRsvp('sample-picket-support'));
  expect(response.status()).toBe(404);
});
