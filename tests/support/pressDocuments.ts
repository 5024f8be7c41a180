import type { StoredDocument } from './starterContent.ts';

/*
 * Documents of types that the starter content has none of, since nothing true is known of them yet.
 * They exist in tests alone.
 */

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

/** One document of each of those types. */
export const pressDocuments: StoredDocument[] = [correction];
