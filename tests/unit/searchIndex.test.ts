import { describe, expect, test } from 'vitest';

import { searchEntries } from '../../src/search/searchEntries.ts';
import { findHits, readIndex, writeIndex } from '../../src/search/searchIndex.ts';
import { now, starterSite as site } from '../support/handouts.ts';

const entries = searchEntries(site, now);
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

  test('knows every question, demand and fact, and no event that is over', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(ids.size).toBe(entries.length);
    expect(entries.filter(({ group }) => group === 'questions')).toHaveLength(site.faqs.length);
    expect(entries.filter(({ group }) => group === 'demands')).toHaveLength(site.demands.length);
    expect(entries.filter(({ group }) => group === 'facts')).toHaveLength(site.facts.length);
    const events = entries.filter(({ group }) => group === 'events').length;
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThan(site.events.length);
  });
});

test('a text that is no index is refused', () => {
  expect(() => readIndex('<!doctype html>')).toThrow(SyntaxError);
});
