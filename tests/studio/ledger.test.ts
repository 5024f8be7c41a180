import { describe, expect, test } from 'vitest';

import { badgesOf } from '../../sanity/actions/badges.ts';
import { today } from '../support/starterContent.ts';
import { documents, lakeOverContent, refusedByStudio, type Stored } from './studioSchema.ts';

const like = (id: string, change: object) => ({
  ...documents.find(({ _id }) => _id === id)!,
  ...change,
});
const refused = async (document: Stored) =>
  (await refusedByStudio(document, await lakeOverContent())).map(({ field }) => field);

const { image } = documents.find(({ picture }) => picture !== undefined)!['picture'] as {
  image: object;
};
const logo = { _type: 'logo', image, alt: 'Seven', credit: 'Local 7' };

describe('the Studio refuses', () => {
  test.each([
    ['without a kind', { kind: undefined }, 'kind'],
    ['without a capacity', { capacity: undefined }, 'capacity'],
    ['without a date', { date: undefined }, 'date'],
    ['without a source', { sources: [] }, 'sources'],
    ['of nobody', { organization: undefined, person: undefined }, 'organization'],
    ['withdrawn before it was made', { withdrawnOn: '2020' }, 'withdrawnOn'],
    ['at the address of a list', { slug: { _type: 'slug', current: 'union' } }, 'slug'],
  ])('an endorsement %s', async (_, change, field) => {
    expect(await refused(like('endorsement-adam-conover', change))).toContain(field);
  });

  test('a logo without a licence, and takes one with it', async () => {
    const id = 'organization-sag-aftra';
    expect(await refused(like(id, { logo }))).toEqual(['logo']);
    const licensed = { ...logo, licence: 'Given by mail for this site' };
    expect(await refused(like(id, { logo: licensed }))).toEqual([]);
  });

  test('a quote without permission, and one within marks; marks within it may stay', async () => {
    const id = 'quote-aguilar-like-us';
    expect(await refused(like(id, { permission: undefined }))).toEqual(['permission']);
    expect(await refused(like(id, { text: '“All of us.”' }))).toEqual(['text']);
    expect(await refused(like(id, { text: 'They said “wait” 🎬' }))).toEqual([]);
  });
});

test('a withdrawn entry is marked for editors', () => {
  const marks = badgesOf({ _type: 'endorsement', sources: [1], withdrawnOn: '2026-02-03' }, today);
  expect(marks.map(({ label }) => label)).toEqual(['Withdrawn']);
});
