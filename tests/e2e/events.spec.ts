import type { Locator, Page } from '@playwright/test';

import { stringsFor } from '../../src/i18n/strings.ts';
import { monthName } from '../../src/lib/eventMonths.ts';
import { kindSlug } from '../../src/lib/eventLists.ts';
import { paths } from '../../src/lib/paths.ts';
import { expect, test } from '../support/journey.ts';
import { campaign, samples } from '../support/starterContent.ts';
import { rally, slugOf } from '../support/templates.ts';

const { events: words, site } = stringsFor('en');
const titleOf = (event: Record<string, unknown>) => String(event['title']);
const refOf = (value: unknown) => (value as { _ref: string } | undefined)?._ref;
const mainSamples = samples.filter((event) => event['parent'] === undefined);
const satellites = samples.filter((event) => refOf(event['parent']) === rally._id);
const cancelled = samples.find(({ status }) => status === 'cancelled')!;
const series = samples.find(({ recurrence }) => recurrence !== undefined)!;
const rowOf = (page: Page, title: string) => page.locator('a.event-row').filter({ hasText: title });

const main = (page: Page) => page.getByRole('main');
const clocksOf = (page: Page) => main(page).locator('li .event-row-clock');
const momentsOf = (clocks: Locator) =>
  clocks.evaluateAll((times: HTMLTimeElement[]) =>
    times.map(({ dateTime }) => Date.parse(dateTime)),
  );

test('lists what is coming up by day, soonest first, satellites with their main event', async ({
  page,
}) => {
  await page.goto(paths.events);

  for (const event of mainSamples) await expect(rowOf(page, titleOf(event)).first()).toBeVisible();
  for (const event of satellites) await expect(rowOf(page, titleOf(event))).toHaveCount(0);
  const starts = await momentsOf(clocksOf(page));
  expect(starts.length).toBeGreaterThan(mainSamples.length);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('lists an event that comes again on each of its days, never on one that is left out', async ({
  page,
}) => {
  await page.goto(paths.events);

  const rows = rowOf(page, titleOf(series));
  await expect(rows.first()).toContainText(/every thursday/i);
  const days = await momentsOf(rows.locator('.event-row-clock'));
  expect(days.length).toBeGreaterThan(2);
  const weeks = days.map((day) => Math.round((day - days[0]!) / (7 * 24 * 60 * 60 * 1000)));
  // The second week of the sample is the one that it leaves out.
  expect(weeks.slice(0, 3)).toEqual([0, 2, 3]);
});

test('marks every sample as one', async ({ page }) => {
  await page.goto(paths.events);

  for (const event of mainSamples) {
    for (const row of await rowOf(page, titleOf(event)).all()) {
      await expect(row).toContainText(site.sample);
    }
  }
});

test('says that an event is cancelled in the list, and why on its page', async ({ page }) => {
  await page.goto(paths.events);
  await expect(rowOf(page, titleOf(cancelled)).getByText(words.cancelled)).toBeVisible();

  await rowOf(page, titleOf(cancelled)).click();

  await expect(page).toHaveTitle(new RegExp(`^${words.cancelled}: `));
  await expect(main(page).getByText(words.cancelled, { exact: true })).toBeVisible();
  await expect(page.getByText(String(cancelled['statusNote']))).toBeVisible();
  await expect(main(page).locator('.clock').first()).toHaveCSS(
    'text-decoration-line',
    'line-through',
  );
  // There is nobody to bring to what does not take place.
  await expect(page.getByRole('heading', { name: words.share.title })).toHaveCount(0);
});

test('never offers a cancelled event as the next call', async ({ page }) => {
  await page.goto(paths.home);

  const next = page.locator('main section, main div').filter({
    has: page.getByRole('heading', { name: stringsFor('en').home.nextCall }),
  });
  await expect(next.last().getByRole('heading', { level: 3 }).first()).toHaveText(titleOf(rally));
});

test('lists what has been, newest first, and each year on a page of its own', async ({ page }) => {
  await page.goto(paths.events);
  await page.getByRole('link', { name: words.past }).click();

  await expect(page).toHaveURL(paths.pastEvents);
  const past = campaign.filter(({ _type, parent }) => _type === 'event' && parent === undefined);
  const newestFirst = past.toSorted((a, b) =>
    String(b['startsAt']).localeCompare(String(a['startsAt'])),
  );
  const listed = main(page).locator('li .go');
  await expect(listed).toHaveText(newestFirst.map(titleOf));
  await expect(main(page).getByText(words.pastTape, { exact: true })).toHaveCount(past.length);

  const year = String(newestFirst[0]!['startsAt']).slice(0, 4);
  await page
    .getByRole('navigation', { name: words.years })
    .getByRole('link', { name: year })
    .click();
  await expect(page).toHaveURL(`${paths.pastEvents}${year}/`);
  const ofYear = newestFirst.filter(({ startsAt }) => String(startsAt).startsWith(year));
  await expect(listed).toHaveText(ofYear.map(titleOf));
});

for (const { from, slug } of [rally, ...satellites].map((event) => ({
  from: titleOf(event),
  slug: slugOf(event),
}))) {
  test(`shows three cities in three zones, all at one moment, from the page of ${from}`, async ({
    page,
  }) => {
    await page.goto(paths.event(slug));

    const calls = page.getByRole('region', { name: words.callTimes });
    const clocks = calls.locator('.clock');
    // "11:00 AM PST": the zone's letters change with the season, its first and last do not.
    const texts = (await clocks.allTextContents()).map((text) => text.replace(/\s+/g, ''));
    expect(texts.map((text) => text.replace(/[SD]T$/, '')).toSorted()).toEqual([
      '11:00AMP',
      '1:00PMC',
      '2:00PME',
    ]);
    for (const event of [rally, ...satellites]) {
      await expect(calls).toContainText((event['place'] as { city: string }).city);
    }
    await expect(calls.getByText(words.mainUnit)).toBeVisible();
    const moments = await momentsOf(clocks);
    expect(new Set(moments).size).toBe(1);
    expect(moments[0]).toBeGreaterThan(0);
    // The other two, never the page one is on.
    const links = calls.getByRole('link', { name: words.callSheet });
    await expect(links).toHaveCount(2);
    await links.first().click();
    await expect(page).not.toHaveURL(paths.event(slug));
    await expect(page.getByRole('region', { name: words.callTimes })).toBeVisible();
  });
}

test.describe('the time in the visitor’s zone', () => {
  const line = (page: Page) => page.getByText(words.yourZone);

  test('is said where it differs, with its own day', async ({ page }) => {
    await page.goto(paths.event(slugOf(rally)));

    // 11:00 in California is four in the morning of the next day in Tokyo, three in summer.
    await expect(line(page)).toHaveText(/Sun \d+ \w+, [34]:00 AM GMT\+9$/);
    const own = await momentsOf(line(page).locator('time'));
    expect(own).toEqual((await momentsOf(page.locator('.calls .main .clock'))).slice(0, 1));
  });

  for (const { name, timezoneId } of [
    { name: 'is not said to somebody in the same zone', timezoneId: 'America/Los_Angeles' },
    { name: 'is not said where the clocks show the same', timezoneId: 'America/Tijuana' },
  ]) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId });

      test(name, async ({ page }) => {
        await page.goto(paths.event(slugOf(rally)));
        await expect(page.locator('.calls .main .clock')).toBeVisible();
        await expect(line(page)).toBeHidden();
      });
    });
  }
});

test('a page of an event that comes again passes on to its next day, weeks after the build', async ({
  page,
}) => {
  await page.goto(paths.event(slugOf(series)));
  const clock = page.locator('.calls .main .clock:visible');
  const days = page.locator('.days li:visible');
  const [first] = await momentsOf(clock);
  const listed = await momentsOf(days.locator('time'));
  expect(listed[0]).toBe(first);

  const day = 24 * 60 * 60 * 1000;
  await page.clock.setFixedTime(first! + day);
  await page.reload();
  await expect(clock).toHaveCount(1);
  expect(await momentsOf(clock)).toEqual([listed[1]]);
  expect(await momentsOf(days.locator('time'))).toEqual(listed.slice(1));
  await expect(main(page).getByText(words.pastTape, { exact: true })).toBeHidden();

  await page.clock.setFixedTime(listed.at(-1)! + day);
  await page.reload();
  expect(await momentsOf(clock)).toEqual(listed.slice(-1));
  await expect(main(page).getByText(words.pastTape, { exact: true }).first()).toBeVisible();
});

test.describe('bringing a co-worker', () => {
  const box = (page: Page) =>
    main(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: words.share.title }) });

  test('copies the link to the clipboard, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(paths.event(slugOf(rally)));

    await box(page).getByRole('button', { name: words.share.about }).click();

    await expect(box(page).getByText(stringsFor('en').press.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname).toBe(paths.event(slugOf(rally)));
  });

  test('writes a text message and a mail with title, time and link, to nobody yet', async ({
    page,
  }) => {
    await page.goto(paths.event(slugOf(rally)));

    for (const name of [words.share.text, words.share.mail]) {
      const href = (await box(page).getByRole('link', { name }).getAttribute('href')) ?? '';
      expect(href).toMatch(/^(sms|mailto):\?/);
      const written = decodeURIComponent(href);
      expect(written).toContain(titleOf(rally));
      expect(written).toMatch(/11:00 AM P[SD]T/);
      expect(written).toContain(paths.event(slugOf(rally)));
    }
  });

  test('hands the link to the phone’s own sharing, where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shared: [] });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          (window as unknown as { shared: unknown[] }).shared.push(data);
          return Promise.reject(new DOMException('thought better of it', 'AbortError'));
        },
      });
    });
    await page.goto(paths.event(slugOf(rally)));

    await box(page).getByRole('button', { name: words.share.native }).click();

    const shared = await page.evaluate(
      () => (window as unknown as { shared: { url: string; title: string }[] }).shared,
    );
    expect(shared).toHaveLength(1);
    expect(new URL(shared[0]!.url).pathname).toBe(paths.event(slugOf(rally)));
    expect(shared[0]!.title).toContain(titleOf(rally));
  });
});

test.describe('the month', () => {
  test('is a table of days with their events, and leads to the months around it', async ({
    page,
  }) => {
    await page.goto(paths.event(slugOf(rally)));
    const start = await page.locator('.calls .main .clock').getAttribute('datetime');
    const month = start!.slice(0, 7);
    await page.goto(paths.eventMonth(month));

    const table = page.getByRole('table', { name: words.monthTitle(monthName(month)) });
    await expect(table.getByRole('columnheader')).toHaveCount(7);
    const cell = table
      .getByRole('cell')
      .filter({ has: page.locator(`[datetime="${start!.slice(0, 10)}"]`) });
    await expect(cell.getByRole('link', { name: titleOf(rally) })).toBeVisible();

    await page.getByRole('navigation', { name: words.months }).getByRole('link').first().click();
    const previous = new URL(page.url()).pathname;
    expect(previous < paths.eventMonth(month)).toBe(true);
    await page.getByRole('navigation', { name: words.months }).getByRole('link').last().click();
    await expect(page).toHaveURL(paths.eventMonth(month));
    await cell.getByRole('link', { name: titleOf(rally) }).click();
    await expect(page).toHaveURL(paths.event(slugOf(rally)));
  });

  test('stays a table for readers of screens where a phone lays it out as a list', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(paths.event(slugOf(rally)));
    const start = await page.locator('.calls .main .clock').getAttribute('datetime');
    await page.goto(paths.eventMonth(start!.slice(0, 7)));

    // What the browser tells readers of screens: locators would go by the elements' names alone.
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const count = (role: string) => nodes.filter((node) => node.role?.value === role).length;
    expect([count('table'), count('columnheader')]).toEqual([1, 7]);
    // The head, and the weeks that have events.
    expect(count('row')).toBeGreaterThan(1);
    expect(count('cell')).toBeGreaterThan(0);
  });
});

const endsOf = (page: Page, title: string) =>
  rowOf(page, title)
    .locator('[data-ends]')
    .evaluate((tape: HTMLElement) => Number(tape.dataset['ends']));

for (const { name, path } of [
  { name: 'the list', path: paths.events },
  { name: 'the event’s page', path: paths.event(slugOf(rally)) },
  { name: 'the home page', path: paths.home },
]) {
  test(`marks on ${name} what has ended since the build, and not a second before`, async ({
    page,
  }) => {
    await page.goto(paths.events);
    const ends = await endsOf(page, titleOf(rally));
    const tape = page.locator(`[data-ends="${ends}"]`).getByText(words.pastTape).first();

    await page.clock.setFixedTime(ends - 1000);
    await page.goto(path);
    await expect(page.getByRole('main').getByText(titleOf(rally)).first()).toBeVisible();
    await expect(tape).toBeHidden();

    await page.clock.setFixedTime(ends + 1000);
    await page.goto(path);
    await expect(tape).toBeVisible();
  });
}

test('stops inviting a week after the event, on a page that was not built again', async ({
  page,
}) => {
  await page.goto(paths.events);
  const ends = await endsOf(page, titleOf(rally));
  const { calendar, rsvp } = stringsFor('en');
  const invitations = [calendar.add, words.share.title, rsvp.question].map((name) =>
    page.getByRole('heading', { name }),
  );

  await page.clock.setFixedTime(ends - 1000);
  await page.goto(paths.event(slugOf(rally)));
  for (const invitation of invitations) await expect(invitation).toBeVisible();

  await page.clock.setFixedTime(ends + 7 * 24 * 60 * 60 * 1000);
  await page.reload();
  await expect(page.getByRole('heading', { name: words.share.titleWhenOver })).toBeVisible();
  for (const invitation of invitations) await expect(invitation).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('filters by region and by way to take part, as plain links', async ({ page }) => {
    const region = campaign.find(({ _id }) => _id === refOf(rally['region']))!;
    const online = samples.filter(({ attendance }) => attendance === 'online');
    await page.goto(paths.events);

    await page
      .getByRole('navigation', { name: words.filters })
      .getByText(String(region['name']))
      .click();
    await expect(page).toHaveURL(paths.eventList(slugOf(region)));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(region['name']));
    await expect(page.getByRole('main').locator('li .go')).toHaveText([titleOf(rally)]);

    await page.getByRole('navigation', { name: words.filters }).getByText(words.online).click();
    await expect(page.getByRole('main').locator('li .go')).toHaveText(online.map(titleOf));
    await expect(
      page.getByText(words.online, { exact: true }).and(page.locator('[aria-current=page]')),
    ).toBeVisible();
  });

  test('filters by kind, one filter at a time, each with an address to share', async ({ page }) => {
    await page.goto(paths.eventList(slugOf(campaign.find(({ _type }) => _type === 'region')!)));
    const filters = page.getByRole('navigation', { name: words.filters });

    await filters.getByRole('link', { name: words.kinds.townHall }).click();

    await expect(page).toHaveURL(paths.eventList(kindSlug('townHall')));
    await expect(filters.locator('[aria-current]')).toHaveText([words.kinds.townHall]);
    const townHalls = samples.filter(({ kind }) => kind === 'townHall');
    await expect(page.getByRole('main').locator('li .go')).toHaveText(townHalls.map(titleOf));
    // No sample is a training: the list of that kind says so, and no filter leads there.
    await expect(filters.getByRole('link', { name: words.kinds.training })).toHaveCount(0);
    await page.goto(paths.eventList(kindSlug('training')));
    await expect(page.getByText(words.none)).toBeVisible();
  });

  test('shows on an event’s page what no script has to add: links, not buttons', async ({
    page,
  }) => {
    await page.goto(paths.event(slugOf(rally)));

    await expect(page.getByRole('link', { name: words.share.text })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText(words.yourZone)).toBeHidden();
    await expect(page.locator('.calls .main .clock')).toHaveCount(1);
  });

  test('says as of when a list is true, since nothing can mark what ends later', async ({
    page,
  }) => {
    for (const path of [paths.home, paths.events, paths.event(slugOf(rally))]) {
      await page.goto(path);
      const asOf = page.getByText(words.asOf, { exact: false }).locator('time');
      await expect(asOf, path).toBeVisible();
      const built = Date.parse((await asOf.getAttribute('datetime')) ?? '');
      expect(built, path).toBeLessThan(Date.now());
    }
  });
});
