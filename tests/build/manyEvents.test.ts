import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { attribute, elements, hasClass } from '../../src/backend/html.ts';
import { eventKinds } from '../../src/content/schemas/event.ts';
import { paths } from '../../src/lib/paths.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { budgets } from '../support/budgets.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { type BuiltPage, builtPages, named } from '../support/builtSite.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { campaign } from '../support/starterContent.ts';

const regions = campaign.filter(({ _type }) => _type === 'region').map(({ _id }) => _id);
const count = 200;
const nextYear = new Date().getUTCFullYear() + 1;

/** How many days of May have events, and how many each has. */
const daysInMay = 20;
const eachDay = 8;

/** Eight a day in one month, and one in each of the weeks after: all long-winded, no two alike. */
const events = Array.from({ length: count }, (_, index) => {
  const inMay = index < daysInMay * eachDay;
  const day = String(inMay ? 1 + Math.floor(index / eachDay) : 1 + (index % 28)).padStart(2, '0');
  const month = inMay ? '05' : String(6 + (index % 6)).padStart(2, '0');
  const startsAt = `${nextYear}-${month}-${day}T${String(8 + (index % 8)).padStart(2, '0')}:30`;
  const words = `number ${index}: the long-named gathering of production assistants`;
  return {
    _id: `event-many-${index}`,
    _type: 'event',
    language: 'en',
    title: `Event ${words}`,
    slug: { _type: 'slug', current: `many-${index}` },
    kind: eventKinds[index % eventKinds.length],
    region: { _type: 'reference', _ref: regions[index % regions.length] },
    status: 'scheduled',
    startsAt,
    isTimeKnown: true,
    timeZone: 'America/Chicago',
    attendance: index % 3 === 0 ? 'online' : 'inPerson',
    place: { _type: 'place', name: `Hall ${words}`, city: `City number ${index}` },
    summary: `What happens at event ${words}.`,
    sequence: 0,
    isSample: false,
  };
});

let folder: string;
let pages: BuiltPage[];

beforeAll(async () => {
  folder = trialFolder();
  const dataset = writeDatasetFile([...campaign, ...events], join(folder, 'data'));
  const out = join(folder, 'dist');
  const { code, stderr } = await runBuild(dataset, out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  pages = builtPages(out);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

const linksOf = (page: BuiltPage) => named(page, 'a').map((one) => attribute(one, 'href') ?? '');
const rowsOf = (page: BuiltPage) =>
  named(page, 'a')
    .filter((one) => hasClass(one, 'event-row'))
    .map((one) => attribute(one, 'href') ?? '');

/** Returns the pages of a list: itself and what its links lead to below its address. */
function pagesOfList(listPath: string): BuiltPage[] {
  const period = new RegExp(`^${listPath}\\d{4}-\\d{2}/(\\d+/)?$`);
  const found = new Set([listPath]);
  for (const path of found) {
    const page = pages.find((one) => one.path === path)!;
    for (const link of linksOf(page)) if (period.test(link)) found.add(link);
  }
  return pages.filter(({ path }) => found.has(path));
}

test(`with ${count} events to come, every page fits the first round trip: ${budgets.page} bytes`, () => {
  const heavy = pages
    .filter(({ path }) => path.startsWith('/events/') || path === '/')
    .map(({ path, html }) => ({ path, bytes: brotliSize(Buffer.from(html)) }))
    .filter(({ bytes }) => bytes > budgets.page);
  expect(heavy).toEqual([]);
});

test('plain links lead from the list to every event, each on one page and once', () => {
  const list = pagesOfList('/events/');
  expect(list.length).toBeGreaterThan(5);
  const listed = list.flatMap(rowsOf);
  expect(listed.toSorted()).toEqual(
    events.map(({ slug }) => `/events/${slug.current}/`).toSorted(),
  );
});

test('a list that is narrowed is paged the same way', () => {
  const listed = pagesOfList('/events/in-person/').flatMap(rowsOf);
  expect(listed.toSorted()).toEqual(
    events
      .filter(({ attendance }) => attendance === 'inPerson')
      .map(({ slug }) => `/events/${slug.current}/`)
      .toSorted(),
  );
});

test('no two pages of lists have the same title or description', () => {
  const words = pages
    .filter(({ path }) => path.startsWith('/events/') && !path.startsWith(paths.rsvp))
    .flatMap((page) => [
      /<title>(.*?)<\/title>/.exec(page.html)?.[1],
      /<meta name="description" content="(.*?)"/.exec(page.html)?.[1],
    ]);
  expect(words.filter((one, index) => words.indexOf(one) !== index)).toEqual([]);
});

test('a day with more events than its cell holds leads to the list that has them all', () => {
  const month = pages.find(({ path }) => path === `/events/month/${nextYear}-05/`)!;
  const full = named(month, 'td')
    .map((cell) => [...elements(cell)].flatMap((one) => attribute(one, 'href') ?? []))
    .filter((links) => links.length > 0);
  expect(full).toHaveLength(daysInMay);
  for (const [first, ...links] of full) {
    const { startsAt } = events.find(({ slug }) => first === paths.event(slug.current))!;
    const day = startsAt.slice(0, 10);
    const ofDay = events.filter((event) => event.startsAt.startsWith(day));
    expect(ofDay.length).toBeGreaterThan(links.length);
    const list = pages.find(({ path }) => path === links.at(-1))!;
    expect(rowsOf(list)).toEqual(
      expect.arrayContaining(ofDay.map(({ slug }) => paths.event(slug.current))),
    );
  }
});
