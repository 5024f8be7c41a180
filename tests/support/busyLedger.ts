import { campaign, type StoredDocument } from './starterContent.ts';

/*
 * A ledger as it may be one day, with what goes wrong in one: it exists in tests alone, and its
 * people and organizations are nobody.
 */

const slug = (current: string) => ({ _type: 'slug', current });
const to = (id: string) => ({ _type: 'reference', _ref: id });
const sources = [{ _type: 'reference', _key: 's1', _ref: 'source-thr-2025' }];

/** A union that had another name until the middle of 2025. */
export const renamedUnion: StoredDocument = {
  ...{ _id: 'organization-renamed', _type: 'organization', language: 'en' },
  ...{ name: 'Test Grips Local 7', shortName: 'Test Local 7', slug: slug('test-local-7') },
  ...{ family: 'iatse', local: '7', sources },
  formerNames: [
    { _type: 'formerName', _key: 'n1', name: 'Test Grips Local 5', until: '2025-07-01' },
    { _type: 'formerName', _key: 'n0', name: 'Test Stagehands Local 5', until: '2019' },
  ],
};

/** A council that is no union. */
const council: StoredDocument = {
  ...{ _id: 'organization-council', _type: 'organization', language: 'en', family: 'otherLabor' },
  ...{ name: 'Test Labor Council', shortName: 'Test Council', slug: slug('test-council'), sources },
};

/** Somebody who holds an office in both. */
const officer: StoredDocument = {
  ...{ _id: 'person-officer', _type: 'person', language: 'en', name: 'Kim Test' },
  ...{ slug: slug('kim-test'), role: 'president', organization: to(renamedUnion._id) },
};

/** Words with emoji, marks within them and lines, 600 of them: a comma, a formula and a tag as well. */
export const longWords = [
  '=We said 🎬👩🏽‍🎬 “they told us ‘wait your turn,’ and we did”, for <years> & years.',
  'Then we stopped.',
  Array.from({ length: 581 }, (_, index) => `word${index}`).join(' '),
].join('\n\n');

export const longQuote: StoredDocument = {
  ...{
    _id: 'quote-long',
    _type: 'quote',
    language: 'en',
    text: longWords,
    slug: slug('long-words'),
  },
  ...{ speaker: to(officer._id), date: '2025-03-01', source: to('source-thr-2025') },
  permission: 'given',
};

const entry = (
  id: string,
  fields: Omit<Partial<StoredDocument>, '_id' | '_type'>,
): StoredDocument => ({
  ...{ _id: `endorsement-${id}`, _type: 'endorsement', language: 'en', slug: slug(id), sources },
  ...{ kind: 'endorsement', capacity: 'forOrganization', capacityTitle: 'President', date: '2026' },
  ...fields,
});

/** An endorsement of the time before the union got its present name, with long words. */
export const oldName = entry('old-name', {
  organization: to(renamedUnion._id),
  person: to(officer._id),
  quote: to(longQuote._id),
  date: '2025-03-01',
});

/** An endorsement that was taken back. */
export const withdrawn = entry('taken-back', {
  organization: to(council._id),
  kind: 'resolution',
  date: '2025-09-01',
  withdrawnOn: '2026-02-03',
});

/** The same person as a speaker for two organizations, and a name that a spreadsheet would run. */
export const twiceSpeaker = [renamedUnion, council].map(({ _id }, index) =>
  entry(`kim-test-${index}`, {
    ...{ organization: to(_id), person: to(officer._id), kind: 'announcedSpeaker' },
    ...{ capacity: 'personal', capacityTitle: '=1+1', date: '2025-05-04' },
  }),
);

const families = ['teamsters', 'wga', 'sagAftra', 'iatse', 'otherLabor', 'elected', 'other'];
const words = 'Stage Camera Grip Sound Script Office Wardrobe Truck Paint Prop'.split(' ');

const manyOrganizations = Array.from({ length: 500 }, (_, index): StoredDocument => {
  const name = `Test ${words[index % 10]!} and ${words[(index * 7) % 9]!} Local ${1000 + index}`;
  return {
    ...{ _id: `organization-x-${index}`, _type: 'organization', language: 'en', name, sources },
    ...{ shortName: name, slug: slug(`x-${index}`), family: families[index % 7] },
    local: String(1000 + index),
  };
});

const many = manyOrganizations.map(({ _id }, index) =>
  entry(`x-${index}`, {
    organization: to(_id),
    date: `2026-0${(index % 9) + 1}-1${index % 7}`,
    capacityTitle: `Executive board, ${words[index % 10]!.toLowerCase()} section ${index}`,
    place: `Hall ${index}`,
  }),
);

/** The starter content with 500 more endorsements and each of the cases above. */
export const busyLedger: StoredDocument[] = [
  ...campaign,
  ...[renamedUnion, council, officer, longQuote, oldName, withdrawn, ...twiceSpeaker],
  ...manyOrganizations,
  ...many,
];
