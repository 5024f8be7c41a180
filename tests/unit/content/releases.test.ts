import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { checkContent, type UncheckedContent } from '../../../src/content/checkContent.ts';
import { joinContent } from '../../../src/content/joinContent.ts';
import { releaseFeed } from '../../../src/content/releaseFeeds.ts';
import { releaseSchema } from '../../../src/content/schemas/release.ts';
import { sharePictures } from '../../../src/content/sharePictures.ts';
import { countWords } from '../../../src/lib/countWords.ts';
import { paragraph, release as stored } from '../../support/pressDocuments.ts';
import { campaignFile, readContent } from '../../support/starterContent.ts';

const content = await readContent([campaignFile]);
const { slug, ...rest } = stored;
const release = releaseSchema.parse({
  ...JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (key === '_type' ? undefined : value)),
  ),
  slug: (slug as { current: string }).current,
  body: paragraph('Words.'),
});

const siteWith = (changes: object[], now: string) =>
  joinContent(
    {
      ...content,
      release: changes.map((change, index) => ({ ...release, _id: `r${index}`, ...change })),
    },
    'en',
    Date.parse(now),
  );
const shownAt = (now: string, change: object) => siteWith([change], now).releases.length === 1;

describe('an embargo', () => {
  test.each([
    ['America/Los_Angeles', '2026-12-01T00:01', '2026-12-01T08:00:59Z', '2026-12-01T08:01:00Z'],
    ['America/New_York', '2026-11-30T23:59', '2026-12-01T04:58:59Z', '2026-12-01T04:59:00Z'],
    ['Asia/Tokyo', '2026-12-01T00:00', '2026-11-30T14:59:59Z', '2026-11-30T15:00:00Z'],
    // The night the clocks go back: the hour that comes twice counts from its first time.
    ['America/Chicago', '2026-11-01T01:30', '2026-11-01T06:29:59Z', '2026-11-01T06:30:00Z'],
  ])('in %s until %s holds a second before and no longer', (timeZone, releaseAt, before, at) => {
    const change = { timeZone, releaseAt };
    expect([shownAt(before, change), shownAt(at, change)]).toEqual([false, true]);
  });

  test('keeps a release out of feeds and pictures as well', () => {
    const site = siteWith([{ releaseAt: '2026-12-01T00:00' }], '2026-11-22T00:00:00Z');
    const feed = releaseFeed(site, new URL('https://pau.example'));
    const all = JSON.stringify([feed.rss2(), feed.atom1(), feed.json1(), sharePictures(site)]);
    expect(all).not.toContain(release.slug);
    expect(all).not.toContain(release.title);
  });
});

describe('the feeds', () => {
  const site = siteWith(
    [
      { slug: 'older', title: 'Older', releaseAt: '2026-11-01T10:00', edits: [] },
      { slug: 'newer', title: 'Newer & “louder” <b>', edits: [] },
      { slug: 'edited', title: 'Edited', releaseAt: '2026-11-10T10:00' },
    ],
    '2026-11-22T00:00:00Z',
  );
  const feed = releaseFeed(site, new URL('https://pau.example'));
  const newestFirst = ['newer', 'edited', 'older'].map(
    (name) => `https://pau.example/press/releases/${name}/`,
  );

  test('are RSS, newest first, to a parser that is not ours', () => {
    const { title, items } = parseRssFeed(feed.rss2());
    expect(title).toContain('Press releases');
    expect(items?.map(({ link }) => link)).toEqual(newestFirst);
    expect(items?.[0]?.title).toBe('Newer & “louder” <b>');
  });

  test('are Atom, with the day of the last edit', () => {
    const { entries } = parseAtomFeed(feed.atom1());
    expect(entries?.map(({ id }) => id)).toEqual(newestFirst);
    expect(entries?.map(({ published, updated }) => [published, updated])).toEqual([
      ['2026-11-20T17:30:00.000Z', '2026-11-20T17:30:00.000Z'],
      ['2026-11-10T18:00:00.000Z', '2026-11-21T12:00:00.000Z'],
      ['2026-11-01T18:00:00.000Z', '2026-11-01T18:00:00.000Z'],
    ]);
  });

  test('are JSON Feed', () => {
    const { items } = parseJsonFeed(feed.json1());
    expect(items?.map(({ url }) => url)).toEqual(newestFirst);
  });

  test('are feeds while there is no release', () => {
    const empty = releaseFeed(siteWith([], '2026-11-22T00:00:00Z'), new URL('https://pau.example'));
    expect(parseAtomFeed(empty.atom1()).updated).toBe('2026-11-21T00:00:00.000Z');
    expect(parseRssFeed(empty.rss2()).items ?? []).toEqual([]);
  });
});

describe('what the build refuses', () => {
  const problems = (change: Partial<UncheckedContent>) => {
    try {
      checkContent({ ...content, ...change });
    } catch (error) {
      return (error as { problems: string[] }).problems;
    }
    return [];
  };
  const [coverage] = content.coverage;
  const [pressRoom] = content.pressRoom;
  const picture = {
    ...{ _key: 'p', url: 'https://cdn.sanity.io/a.jpg', width: 900, height: 600, alt: 'A hall.' },
    ...{ name: 'hall', caption: 'A hall.', credit: 'PAU', licence: 'CC BY 4.0', bytes: 900_000 },
  };
  const room = (...pictures: object[]) => ({ pressRoom: [{ ...pressRoom, pictures }] });

  test.each<[string, Partial<UncheckedContent>, string]>([
    [
      'a release without contact',
      { release: [{ ...release, contact: undefined }] },
      'release "release-test" → contact: expected a group of fields, got nothing',
    ],
    [
      'a release whose contact has no address',
      { release: [{ ...release, contact: { name: 'Desk', email: 'desk' } }] },
      'release "release-test" → contact.email: expected an email address',
    ],
    [
      'a release whose address is a page of the list',
      { release: [{ ...release, slug: '2' }] },
      'release "release-test" → slug: "2" is the address of a page of the list: choose another',
    ],
    [
      'a zone that is none',
      { release: [{ ...release, timeZone: 'PST' }] },
      'release "release-test" → timeZone: expected a time zone like America/Los_Angeles, got "PST"',
    ],
    [
      'coverage without link',
      { coverage: [{ ...coverage, url: undefined }] },
      'coverage "coverage-portside-the-pitt" → url: expected its address, starting with https:',
    ],
    [
      'coverage with a link that runs',
      { coverage: [{ ...coverage, url: 'javascript:alert(1)' }] },
      'coverage "coverage-portside-the-pitt" → url: expected its address, starting with https:',
    ],
    [
      'a fact without as-of date',
      { fact: content.fact.map((fact, n) => (n === 0 ? { ...fact, asOf: undefined } : fact)) },
      'fact "fact-ca-minimum-wage" → asOf: expected a date like 2026-11-21, 2026-11 or 2026, got nothing',
    ],
    [
      'a picture without licence',
      room({ ...picture, licence: undefined }),
      'pressRoom "pressRoom-en" → pictures.0.licence: expected text, got nothing',
    ],
    [
      'a picture of 30 MB',
      room({ ...picture, bytes: 30_000_000 }),
      'pressRoom "pressRoom-en" → pictures.0.bytes: larger than 20 MB: export it smaller',
    ],
    [
      'words about us that no newsroom would print whole',
      { pressRoom: [{ ...pressRoom, boilerplateShort: 'word '.repeat(51) }] },
      'pressRoom "pressRoom-en" → boilerplateShort: expected at most 50 words: newsrooms cut what is longer',
    ],
  ])('%s', (_, change, line) => {
    expect(problems(change)).toEqual([line]);
  });

  test('nothing of a press room that is whole', () => {
    expect(problems(room(picture))).toEqual([]);
    expect(problems({ release: [release] })).toEqual([]);
  });
});

test('the words about us are exactly as long as they say, figures included', () => {
  const { pressRoom } = joinContent(content);
  expect(countWords(pressRoom.boilerplateShort)).toBe(50);
  expect(countWords(pressRoom.boilerplateLong)).toBe(100);
});
