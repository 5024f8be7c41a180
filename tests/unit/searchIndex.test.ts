import { describe, expect, test } from 'vitest';

import { stringsFor } from '../../src/i18n/strings.ts';
import { paths } from '../../src/lib/paths.ts';
import { searchEntries } from '../../src/search/searchEntries.ts';
import { searchGroups } from '../../src/search/searchGroups.ts';
import { findHits, readIndex, writeIndex } from '../../src/search/searchIndex.ts';
import { brotliSize } from '../support/brotliSize.ts';
import { now, starterSite as site } from '../support/handouts.ts';

const entries = searchEntries(site, now, stringsFor('en'));
const index = readIndex(writeIndex(entries));
const found = (query: string) => findHits(index, query).map(({ id }) => id);

describe('search', () => {
  test('finds a demand by a word of its text, and shows what it asks for', () => {
    const [first] = findHits(index, 'turnaround');
    expect(first).toMatchObject({ group: 'demands' });
    expect(site.demands.map(({ want }) => want)).toContain(first!.summary);
  });

  test.each([
    ['turnarond', 'turnaround'],
    ['insuranse', 'insurance'],
    ['TURNAROUND', 'turnaround'],
    ['turnar', 'turnaround'],
  ])('finds for "%s" what "%s" finds first', (typed, meant) => {
    expect(found(meant)).not.toEqual([]);
    expect(found(typed)[0]).toBe(found(meant)[0]);
  });

  test('puts what has all words before what has some', () => {
    const [first] = findHits(index, 'authorization card');
    const text = JSON.stringify(entries.find(({ id }) => id === first!.id)).toLowerCase();
    expect(text).toMatch(/authorization/);
    expect(text).toMatch(/card/);
  });

  test('answers with whatever has some of the words when nothing has them all', () => {
    expect(found('turnaround xylophone')).toEqual(found('turnaround'));
  });

  test('looks past the small words of a question', () => {
    expect(found('what is the turnaround?')).toEqual(found('turnaround'));
  });

  test.each(['', '   ', 'the of and', 'xylophone', '<script>', '((', '😀'])(
    'finds nothing for "%s"',
    (query) => expect(found(query)).toEqual([]),
  );

  test('finds the press kit, a quotation by its words and an endorsement by its name', () => {
    expect(found('press kit')[0]).toBe(`${paths.press}#kit`);
    expect(found('press room')[0]).toBe(paths.press);
    const quote = site.quotes[0]!;
    expect(found(quote.text)[0]).toBe(paths.quote(quote.slug));
    for (const { slug, person, organization } of site.endorsements) {
      expect(found(person?.name ?? organization!.shortName)).toContain(paths.endorsement(slug));
    }
  });

  test('finds a long quotation by its last words, and shows its first', () => {
    const text =
      'It rained for eleven hours and nobody had thought of umbrellas, so we bought zinnias.';
    const quotes = [{ ...site.quotes[0]!, text, slug: 'long' }];
    const long = searchEntries({ ...site, quotes }, Date.now(), stringsFor('en'));
    const [hit] = findHits(readIndex(writeIndex(long)), 'zinnias');
    expect(hit?.id).toBe(paths.quote('long'));
    expect(hit?.title).toMatch(/^“It rained .*…”$/);
  });

  test('knows everything of each group once, and no event that is over', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBe(entries.length);
    const known = Object.fromEntries(
      searchGroups.map((name) => [name, entries.filter(({ group }) => group === name).length]),
    );
    expect(known).toEqual({
      questions: site.faqs.length,
      rights: site.rights.length,
      demands: site.demands.length,
      events: known['events'],
      endorsements: site.endorsements.length,
      facts: site.facts.length,
      press: 2 + site.releases.length + site.quotes.length,
    });
    expect(known['events']).toBeGreaterThan(0);
    expect(known['events']).toBeLessThan(site.events.length);
  });

  test('is small enough to be loaded at the first touch', () => {
    const bytes = brotliSize(Buffer.from(writeIndex(entries)));
    expect(bytes).toBeLessThanOrEqual(16_000);
    expect(bytes).toBeGreaterThan(1000);
  });
});

test('a text that is no index is refused', () => {
  expect(() => readIndex('<!doctype html>')).toThrow(SyntaxError);
});
