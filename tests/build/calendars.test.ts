import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { attribute } from '../../src/backend/html.ts';
import {
  builtFiles,
  builtPages,
  fileAt,
  linked,
  linkedDataOf,
  named,
  siteFolder,
} from '../support/builtSite.ts';
import { readCalendar, readCalendarOtherwise, valueOf } from '../support/calendars.ts';

const files = builtFiles();
const read = (file: string) => readFileSync(join(siteFolder, file), 'utf8');
const calendars = files.filter((file) => file.endsWith('.ics'));
const followed = calendars.filter((file) => read(file).includes('\nREFRESH-INTERVAL'));
const pages = builtPages();
const all = readCalendar(read('events/feed.ics'));

describe('the calendars of the built site', () => {
  test('are there for every event to come, and for every list of events', () => {
    const slugs = all.map((event) => new URL(valueOf(event, 'url')!).pathname.slice(0, -1));
    expect(slugs.filter((slug) => fileAt(`${slug}.ics`) === undefined)).toEqual([]);
    const lists = ['feed', 'los-angeles', 'online', 'in-person', 'rally'];
    expect(followed).toEqual(expect.arrayContaining(lists.map((name) => `events/${name}.ics`)));
  });

  test.each(calendars)('%s says the same to two readers', (file) => {
    const events = readCalendar(read(file));
    const others = readCalendarOtherwise(read(file));
    const starts = events
      .filter(({ startDate }) => !startDate.isDate)
      .map(({ uid, startDate }) => [uid, startDate.toUnixTime() * 1000]);
    expect(others.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(
      others
        .filter(({ datetype }) => datetype === 'date-time')
        .map(({ uid, start }) => [uid, Number(start)]),
    ).toEqual(starts);
  });

  test('show the same times as the pages', () => {
    const timed = all.filter(({ startDate }) => !startDate.isDate);
    expect(timed.length).toBeGreaterThan(3);
    const missing = timed.filter((event) => {
      const path = new URL(valueOf(event, 'url')!).pathname;
      const page = pages.find((one) => one.path === path)!;
      const shown = named(page, 'time').map((one) => Date.parse(attribute(one, 'datetime') ?? ''));
      return !shown.includes(event.startDate.toUnixTime() * 1000);
    });
    expect(missing.map(({ summary }) => summary)).toEqual([]);
  });

  test('of a region hold its events alone, and cancelled ones stay', () => {
    const cities = (file: string) => readCalendar(read(file)).map(({ location }) => location);
    expect(cities('events/new-york.ics')).toHaveLength(2);
    expect(cities('events/new-york.ics').filter((city) => !city.includes('New York'))).toEqual([]);
    const states = readCalendar(read('events/atlanta.ics')).map((one) => valueOf(one, 'status'));
    expect(states).toEqual(['CANCELLED']);
  });
});

describe('the feeds of the built site', () => {
  test.each(files.filter((file) => /^events\/[^/]+\.(xml|json)$/.test(file)))(
    '%s reads',
    (file) => {
      const text = read(file);
      const items = file.endsWith('.xml')
        ? (parseAtomFeed(text).entries ?? [])
        : (parseJsonFeed(text).items ?? []);
      const dead = items.filter(({ id }) => fileAt(new URL(id ?? '').pathname) === undefined);
      expect(dead).toEqual([]);
    },
  );

  test('are named in the heads of the lists of events, and are there', () => {
    const lists = pages.filter(({ path }) => ['/events/', '/events/chicago/'].includes(path));
    const feeds = lists.map((page) => linked(page, 'alternate'));
    expect(feeds).toEqual(
      lists.map(({ path }) => {
        const name = path === '/events/' ? 'feed' : 'chicago';
        return ['xml', 'json', 'ics'].map((extension) => `/events/${name}.${extension}`);
      }),
    );
    expect(feeds.flat().filter((path) => fileAt(path) === undefined)).toEqual([]);
  });
});

test('linked data of a rally holds its satellites, each on its own clock', () => {
  const rally = pages.find(({ path }) => path === '/events/sample-rally/')!;
  const [event] = linkedDataOf(rally) as {
    startDate?: string;
    subEvent?: { startDate: string }[];
  }[];
  const starts = [event!.startDate!, ...event!.subEvent!.map(({ startDate }) => startDate)];
  expect(new Set(starts).size).toBe(3);
  expect(new Set(starts.map((start) => Date.parse(start))).size).toBe(1);
});
