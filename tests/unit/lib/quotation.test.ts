import { describe, expect, test } from 'vitest';

import { endorsements as words } from '../../../src/i18n/en/endorsements.ts';
import { pagesByWeight } from '../../../src/lib/paging.ts';
import { quoteCitation, startOf } from '../../../src/lib/quotation.ts';
import { quotationData } from '../../../src/lib/quotationData.ts';
import { longWords } from '../../support/busyLedger.ts';

const quote = {
  text: longWords,
  slug: 'long-words',
  language: 'en',
  date: '2025-03-01',
  speaker: {
    name: 'Kim Test',
    role: 'president',
    organization: {
      name: 'Grips Local 7',
      shortName: 'Local 7',
      formerNames: [{ name: 'Local 5', until: '2025-07-01' }],
    },
  },
  source: { publisher: 'The Example Times', title: 'A strike ends', date: '2025-03' },
};

describe('a quotation', () => {
  test('is copied whole, with speaker, office of the time, date, source and address', () => {
    expect(quoteCitation(quote, words, 'https://pau.example/q/')).toBe(
      `“${longWords}”\nKim Test, president, Local 7 (then: Local 5), 1 Mar 2025\nThe Example Times, Mar 2025\nhttps://pau.example/q/`,
    );
  });

  test('does not say the day twice when it is the source’s', () => {
    const sameDay = { ...quote, text: 'Yes.', source: { ...quote.source, date: quote.date } };
    expect(
      quoteCitation(sameDay, words, 'https://pau.example/q/').match(/1 Mar 2025/g),
    ).toHaveLength(1);
  });

  test('tells machines its words, its speaker and what it was taken from', () => {
    expect(quotationData(quote, new URL('https://pau.example'))).toMatchObject({
      '@type': 'Quotation',
      text: longWords,
      url: 'https://pau.example/press/quotes/long-words/',
      creator: { '@type': 'Person', name: 'Kim Test', affiliation: { name: 'Grips Local 7' } },
      isBasedOn: { '@type': 'CreativeWork', name: 'A strike ends', datePublished: '2025-03' },
    });
  });
});

test.each([
  ['One two three', 20, 'One two three'],
  ['One two three', 8, 'One two…'],
  ['One\n\ntwo', 20, 'One two'],
  ['👩🏽‍🎬'.repeat(9), 10, '👩🏽‍🎬…'],
])('%j starts with %#', (text, limit, start) => {
  expect(startOf(text, limit)).toBe(start);
});

test('what is heavier than a page has a page of its own', () => {
  const pages = pagesByWeight([1, 9, 2, 2, 8], (weight) => weight, 5);
  expect(pages.map(({ items }) => items)).toEqual([[1], [9], [2, 2], [8]]);
  expect(pagesByWeight([], Number, 5)).toEqual([{ number: 1, count: 1, items: [] }]);
});
