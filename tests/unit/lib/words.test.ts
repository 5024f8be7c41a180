import { describe, expect, test } from 'vitest';

import { endorserName } from '../../../src/lib/endorser.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { revisionColor } from '../../../src/lib/revisionColor.ts';
import { matches } from '../../../src/lib/textFilter.ts';

describe('a date', () => {
  test.each([
    ['2026-11-21', '21 Nov 2026'],
    ['2026-05-04', '4 May 2026'],
    ['2026-11', 'Nov 2026'],
    ['2026', '2026'],
  ])('%s is written as %s, and no more than is known', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('the colour of a revision', () => {
  const colors = ['White', 'Blue', 'Pink'];

  test.each([
    [0, 'White'],
    [2, 'Pink'],
    [3, 'Double White'],
    [8, 'Double Double Pink'],
  ])('of number %i is %s', (index, color) => {
    expect(revisionColor(colors, index)).toBe(color);
  });
});

describe('the filter of a page', () => {
  test.each([
    ['Who sees my card?', 'card', true],
    ['Who sees my card?', 'CARD who', true],
    ['Who sees my card?', 'card boss', false],
    ['Café on set', 'cafe', true],
    ['Cafe on set', 'café', true],
    ['Ángel in São Paulo', 'sao angel', true],
    ['Who sees my card?', '', true],
    ['Who sees my card?', '   ', true],
    ['Who sees my card?', '  card  ', true],
  ])('"%s" for "%s": %s', (text, query, found) => {
    expect(matches(text, query)).toBe(found);
  });
});

describe('an endorsement', () => {
  const organization = { shortName: 'WGA West' };
  const person = { name: 'Sam Rivera' };

  test.each([
    ['for an organization is the organization’s', 'endorsement', 'forOrganization', 'WGA West'],
    ['that is personal is the person’s', 'endorsement', 'personal', 'Sam Rivera'],
    ['by speech is the speaker’s', 'announcedSpeaker', 'forOrganization', 'Sam Rivera'],
  ] as const)('%s', (_, kind, capacity, name) => {
    expect(endorserName({ kind, capacity, organization, person })).toBe(name);
  });

  test('names the one there is when the other is not known', () => {
    expect(endorserName({ kind: 'endorsement', capacity: 'personal', organization })).toBe(
      'WGA West',
    );
    expect(endorserName({ kind: 'endorsement', capacity: 'forOrganization', person })).toBe(
      'Sam Rivera',
    );
  });
});
