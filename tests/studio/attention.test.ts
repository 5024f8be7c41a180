import { expect, test } from 'vitest';

import { attentionLists } from '../../sanity/structure/attention.ts';
import { clientFor, startTestLake } from '../lake/testLake.ts';
import { today } from '../support/starterContent.ts';

const image = { _type: 'image', asset: { _type: 'reference', _ref: 'image-0-9x6-png' } };
const picture = { image, alt: 'Chairs in a hall.', credit: 'PAU', licence: 'CC BY 4.0' };
const withoutAlt = { ...picture, alt: undefined };
const withoutCredit = { ...picture, credit: undefined };
const source = { _type: 'reference', _ref: 'source-thr-2025' };
const gone = { _id: 'source-gone', _type: 'source', isUnavailable: true };
const old = { isLegal: true, reviewedOn: '2026-05-20' };
const lateFact = { reviewedOn: today, asOf: '2026', source };
const past = { _type: 'event', startsAt: '2026-11-20T18:00' };

/** For each list the documents that belong on it, each wrong in its own way. */
const wrong: Record<string, object[]> = {
  unreported: [
    past,
    { ...past, sources: [] },
    { ...past, recurrence: { frequency: 'weekly', lastDay: '2026-11-20' } },
  ],
  'samples-published': [{ _type: 'event', startsAt: '2027-01-01T10:00', isSample: true }],
  'quotes-without-permission': [
    { _type: 'quote', source },
    { _type: 'quote', permission: 'given' },
  ],
  'endorsements-without-source': [{ _type: 'endorsement' }, { _type: 'endorsement', sources: [] }],
  'logos-without-licence': [{ _type: 'organization', logo: { ...picture, licence: undefined } }],
  'facts-to-check': [
    { _type: 'fact', ...lateFact, reviewedOn: '2026-05-20' },
    { _type: 'fact', ...lateFact, reviewedOn: undefined },
  ],
  'facts-without-date': [
    { _type: 'fact', ...lateFact, asOf: undefined },
    { _type: 'fact', ...lateFact, source: undefined },
  ],
  'sources-gone': [{ _type: 'fact', ...lateFact, source: { ...source, _ref: gone._id } }],
  'releases-without-contact': [
    { _type: 'release' },
    { _type: 'release', contact: { name: 'Press desk' } },
  ],
  'coverage-without-link': [{ _type: 'coverage' }],
  'law-to-check': [
    { _type: 'faq', ...old },
    { _type: 'faq', isLegal: true },
  ],
  'rights-to-check': [{ _type: 'right', ...old }],
  'road-to-check': [{ _type: 'roadStep', ...old }],
  'pictures-without-words': [
    { _type: 'page', picture: withoutAlt },
    { _type: 'page', picture: withoutCredit },
  ],
  'event-pictures-without-words': [withoutAlt, withoutCredit, picture].map((recapPicture) => ({
    ...{ _type: 'event', startsAt: '2027-01-01T10:00' },
    recapPictures: [
      { ...picture, consent: 'All agreed by mail.', _key: 'a' },
      { ...recapPicture, _key: 'b' },
    ],
  })),
  'press-pictures-without-words': [withoutAlt, withoutCredit].map((pressPicture) => ({
    ...{ _type: 'pressRoom' },
    pictures: [
      { ...picture, _key: 'a' },
      { ...pressPicture, _key: 'b' },
    ],
  })),
  'logos-without-words': [
    { _type: 'organization', logo: withoutAlt },
    { _type: 'organization', logo: withoutCredit },
  ],
};

/** Documents that look alike and belong on no list. */
const right = [
  { ...past, _id: 'right-reported', sources: [source] },
  { ...past, _id: 'right-cancelled', status: 'cancelled' },
  { ...past, _id: 'right-tonight', startsAt: `${today}T00:30` },
  { ...past, _id: 'right-series', recurrence: { frequency: 'weekly', lastDay: today } },
  { _id: 'right-faq', _type: 'faq', isLegal: false },
  { _id: 'right-logo', _type: 'organization', logo: picture },
];

const named = Object.entries(wrong).flatMap(([id, documents]) =>
  documents.map((document, index) => ({ ...document, _id: `${id}-${index}` })),
);

test('each list of what needs attention holds exactly what is wrong in its way', async () => {
  const client = clientFor(await startTestLake([gone, ...named, ...right]));
  for (const { id, filter, params } of attentionLists) {
    const query = `*[${filter}] | order(_id)._id`;
    const found = await client.fetch<string[]>(query, params?.(today) ?? {});
    expect([id, found]).toEqual([id, (wrong[id] ?? []).map((_, index) => `${id}-${index}`)]);
  }
});

test('every list of what needs attention is held to that', () => {
  expect(attentionLists.map(({ id }) => id).toSorted()).toEqual(Object.keys(wrong).toSorted());
});
