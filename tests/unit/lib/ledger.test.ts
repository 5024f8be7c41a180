import { describe, expect, test } from 'vitest';

import { endorsements as words } from '../../../src/i18n/en/endorsements.ts';
import {
  byFamily,
  countsByKind,
  endorsersFirst,
  entryTitle,
  inLedgerOrder,
  type Kind,
  kinds,
  listPages,
  relatedEntries,
} from '../../../src/lib/ledger.ts';
import { nameThen, organizationName } from '../../../src/lib/organizationName.ts';
import { isBefore } from '../../../src/lib/partialDate.ts';

const local = { _id: 'local', shortName: 'Local 7', family: 'iatse' } as const;
const council = { _id: 'council', shortName: 'Council', family: 'otherLabor' } as const;
const kim = { _id: 'kim', name: 'Kim', organization: { family: 'iatse' } } as const;

const entry = (slug: string, kind: Kind, more: object = {}) => ({
  ...{ slug, kind, capacity: 'forOrganization' as const, date: '2026-01-01' },
  ...{ capacityTitle: 'President', withdrawnOn: undefined, organization: local, person: undefined },
  ...more,
});

describe('the counts of the ledger', () => {
  test('never add a speaker to endorsers', () => {
    const speaker = entry('s', 'announcedSpeaker', { person: kim, capacity: 'personal' });
    const counts = countsByKind([entry('e', 'endorsement'), speaker]);
    expect(counts).toMatchObject({ endorsement: 1, announcedSpeaker: 1, solidarity: 0 });
    expect(Object.keys(counts).toSorted()).toEqual(kinds.toSorted());
  });

  test('leave out what was withdrawn', () => {
    const entries = [entry('e', 'resolution', { withdrawnOn: '2026-02-01' })];
    expect(countsByKind(entries).resolution).toBe(0);
  });

  test('count one person once, who is there for two organizations', () => {
    const personal = { person: kim, capacity: 'personal' };
    const both = [
      entry('a', 'solidarity', personal),
      entry('b', 'solidarity', { ...personal, organization: council }),
    ];
    expect(countsByKind(both).solidarity).toBe(1);
    const forEach = both.map((one) => ({ ...one, capacity: 'forOrganization' as const }));
    expect(countsByKind(forEach).solidarity).toBe(2);
  });
});

describe('the order of the ledger', () => {
  const speaker = entry('speaker', 'announcedSpeaker', { person: kim, date: '2025-01-01' });
  const other = entry('other', 'endorsement', { organization: council });
  const gone = entry('gone', 'endorsement', { withdrawnOn: '2026-03-01', date: '2024-01-01' });
  const own = entry('own', 'solidarity');

  test('has unions in families, endorsers before speakers, what was withdrawn after what stands', () => {
    const entries = [speaker, other, gone, own];
    const order = ['own', 'gone', 'speaker', 'other'];
    expect(inLedgerOrder(entries).map(({ slug }) => slug)).toEqual(order);
    expect(inLedgerOrder(entries.toReversed()).map(({ slug }) => slug)).toEqual(order);
    expect(byFamily(entries).map(([family]) => family)).toEqual(['iatse', 'otherLabor']);
  });

  test('puts somebody without an organization with their own, or with everybody else', () => {
    const alone = entry('alone', 'solidarity', { organization: undefined, person: kim });
    const nobodys = { ...alone, person: { _id: 'lee', name: 'Lee', organization: undefined } };
    expect(byFamily([alone]).map(([family]) => family)).toEqual(['iatse']);
    expect(byFamily([nobodys]).map(([family]) => family)).toEqual(['other']);
  });

  test('on the home page is endorsers, then speakers, and nothing withdrawn', () => {
    const slugs = endorsersFirst([speaker, gone, other]).map(({ slug }) => slug);
    expect(slugs).toEqual(['other', 'speaker']);
  });

  test('splits a long list into pages below its own address', () => {
    const pages = listPages(
      'iatse',
      Array.from({ length: 60 }, (_, index) => index),
    );
    expect(pages.map(({ params }) => params.list)).toEqual(['iatse', 'iatse/2', 'iatse/3']);
    expect(pages.flatMap(({ list }) => list.items)).toHaveLength(60);
    expect(listPages('wga', []).map(({ params }) => params.list)).toEqual(['wga']);
  });

  test('knows what else a person or an organization is there for', () => {
    const related = relatedEntries(speaker, [speaker, other, gone, { ...other, person: kim }]);
    expect(related.map(({ slug }) => slug)).toEqual(['gone', 'other']);
  });

  test('gives each entry a title of its own', () => {
    expect(entryTitle({ ...speaker, capacity: 'personal' }, words)).toBe(
      'Kim, Local 7, President, Announced speaker, 2025-01-01',
    );
  });
});

describe('an organization that was renamed', () => {
  const renamed = {
    shortName: 'Local 7',
    formerNames: [
      { name: 'Local 5', until: '2025-07-01' },
      { name: 'Local 3', until: '2019' },
    ],
  };

  test.each([
    ['2018-05', 'Local 3'],
    ['2019', 'Local 5'],
    ['2025-06-30', 'Local 5'],
    ['2025-07-01', undefined],
    ['2026', undefined],
  ])('in %s was called %s', (date, name) => {
    expect(nameThen(renamed, date)).toBe(name);
  });

  test('is shown by its name, with the one it had then', () => {
    expect(organizationName(renamed, '2024', words)).toBe('Local 7 (then: Local 5)');
    expect(organizationName(renamed, '2026', words)).toBe('Local 7');
  });
});

test.each([
  ['2026-02', '2026-03-01', true],
  ['2026-03', '2026-03-15', false],
  ['2025', '2026-01-01', true],
  ['2026-03-15', '2026', false],
])('%s is before %s: %s', (one, other, before) => {
  expect(isBefore(one, other)).toBe(before);
});
