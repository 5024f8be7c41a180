import type { StoredDocument } from './starterContent.ts';

/*
 * Documents that the starter content has none of, since nothing true is known of them yet, and a
 * region with everything that a region can have. They exist in tests alone.
 */
const checked = {
  source: { _type: 'reference', _ref: 'source-thr-2025' },
  reviewedOn: '2026-11-20',
};

/** Hours of rest that somebody has. */
export const restRule: StoredDocument = {
  _id: 'restRule-test',
  _type: 'restRule',
  language: 'en',
  who: 'A crew of this test',
  standing: 'crew',
  hours: 9,
  ...checked,
};

/** A step of overtime. */
export const payRule: StoredDocument = {
  _id: 'payRule-test',
  _type: 'payRule',
  language: 'en',
  place: 'A place of this test',
  basis: 'day',
  afterHours: 10,
  multiplier: 1.5,
  ...checked,
};

const wholeRegion: StoredDocument = {
  _id: 'region-test',
  _type: 'region',
  language: 'en',
  name: 'Region of this test',
  slug: { _type: 'slug', current: 'test' },
  shortName: 'Test',
  order: 9,
  timeZone: 'America/Chicago',
  isFocus: false,
  contact: {
    _type: 'regionContact',
    name: 'The mailbox of this test',
    link: 'mailto:test@example.org',
    note: 'Answers in English and Spanish',
    source: checked.source,
    confirmedOn: '2026-11-20',
  },
  channels: [
    {
      _type: 'regionChannel',
      _key: 'room',
      name: 'The room of this test',
      link: 'https://chat.example.org/test',
      confirmedOn: '2026-11-20',
    },
  ],
  facts: [{ _type: 'reference', _key: 'wage', _ref: 'fact-ca-minimum-wage' }],
  supporters: [{ _type: 'reference', _key: 'local', _ref: 'endorsement-liuna-local-724' }],
};

/** One document of each of those kinds. */
export const onSetDocuments: StoredDocument[] = [restRule, payRule, wholeRegion];
