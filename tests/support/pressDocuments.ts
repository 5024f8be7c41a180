import type { StoredDocument } from './starterContent.ts';

/*
 * Documents of types that the starter content has none of, since nothing true is known of them yet.
 * They exist in tests alone.
 */

/** Returns rich text of one paragraph, as stored. */
export const paragraph = (text: string) => [
  {
    _type: 'block',
    _key: 'b1',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 'b1s1', text, marks: [] }],
  },
];

/** A correction that points at a fact of the starter content. */
export const correction: StoredDocument = {
  _id: 'correction-test',
  _type: 'correction',
  language: 'en',
  date: '2026-11-20',
  where: 'Facts',
  wrong: 'The unit of the figure was missing.',
  right: 'The figure counts people.',
  fact: { _type: 'reference', _ref: 'fact-crew-size' },
};

/** A release with everything that one can have. */
export const release: StoredDocument = {
  _id: 'release-test',
  _type: 'release',
  language: 'en',
  title: 'Test release',
  slug: { _type: 'slug', current: 'test-release' },
  summary: 'A release that exists in tests alone.',
  place: 'Los Angeles',
  releaseAt: '2026-11-20T09:30',
  timeZone: 'America/Los_Angeles',
  body: paragraph('Organizers estimate that there are more than {number:crew-size} of us.'),
  contact: {
    _type: 'pressContact',
    name: 'Press desk',
    email: 'press@pau.example',
    phone: '(555) 010-0199',
  },
  edits: [{ _type: 'releaseEdit', _key: 'e1', date: '2026-11-21', text: 'A name was misspelt.' }],
};

/** One document of each of those types. */
export const pressDocuments: StoredDocument[] = [correction, release];
