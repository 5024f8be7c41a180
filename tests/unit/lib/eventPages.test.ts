import { expect, test } from 'vitest';

import {
  dayPaths,
  firstOfPeriods,
  pastPages,
  rowsPerPage,
  samePeriod,
  upcomingPages,
} from '../../../src/lib/eventPages.ts';

const on = (day: string) => ({ startsAt: `${day}T18:00`, timeZone: 'America/New_York' });
const many = (count: number, day: string) => Array.from({ length: count }, () => on(day));

test('a list that fits is one page, even when it is empty', () => {
  for (const items of [[], many(rowsPerPage, '2026-12-12')]) {
    expect(upcomingPages('/events/', items)).toEqual([
      { path: '/events/', period: undefined, number: 1, count: 1, items },
    ]);
  }
});

test('a long list has a page for each month, and more for a month that is too long for one', () => {
  const items = [
    ...many(3, '2026-11-30'),
    ...many(rowsPerPage + 1, '2026-12-12'),
    on('2027-01-02'),
  ];
  const pages = upcomingPages('/events/online/', items);

  expect(pages.map(({ path, items: { length } }) => [path, length])).toEqual([
    ['/events/online/', 3],
    ['/events/online/2026-12/', rowsPerPage],
    ['/events/online/2026-12/2/', 1],
    ['/events/online/2027-01/', 1],
  ]);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(firstOfPeriods(pages).map(({ period }) => period)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
  expect(samePeriod(pages, pages[1]!)).toEqual([pages[1], pages[2]]);
});

test('what has been starts with the latest, then has every year whole', () => {
  const items = [...many(rowsPerPage, '2026-02-01'), on('2025-05-04'), on('2025-04-12')];
  const pages = pastPages(items);

  expect(pages.map(({ path, items: { length } }) => [path, length])).toEqual([
    ['/events/past/', rowsPerPage],
    ['/events/past/2026/', rowsPerPage],
    ['/events/past/2025/', 2],
  ]);
});

test('a day leads to the page that holds it', () => {
  const pages = upcomingPages('/events/', [...many(rowsPerPage, '2026-11-30'), on('2026-12-12')]);
  expect(dayPaths(pages).get('2026-12-12')).toBe('/events/2026-12/');
  expect(dayPaths(pages).get('2026-11-30')).toBe('/events/');
});
