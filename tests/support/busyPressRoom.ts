import { Temporal } from 'temporal-polyfill';

import { correction, release } from './pressDocuments.ts';
import { campaign, type StoredDocument } from './starterContent.ts';

/** Figures of the starter content's facts, and what the busy press room says instead. */
export const otherFigures = new Map([
  ['fact-crew-size', { figure: '77,777+', otherFigure: '6,666' }],
  ['fact-ca-minimum-wage', { figure: '$88.88' }],
  ['fact-local-members', { figure: 'About 5,555' }],
]);

const wordList =
  'crew wrap call set office truck radio lunch street night rest hour pay card vote show local'.split(
    ' ',
  );

/** Returns words that look like a sentence and compress like one: never the same twice. */
function sentence(seed: number, length: number): string {
  let state = seed * 2654435761 + 12345;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
  return Array.from(
    { length },
    () => `${wordList[next() % wordList.length] ?? ''}${next() % 97}`,
  ).join(' ');
}

const slug = (current: string) => ({ _type: 'slug', current });
const source = { _type: 'reference', _ref: 'source-thr-2025' };

const facts = Array.from({ length: 200 }, (_, index): StoredDocument => {
  return {
    ...{ _id: `fact-x-${index}`, _type: 'fact', language: 'en', slug: slug(`x-${index}`) },
    ...{ label: `Line ${index}`, figure: `${index + 2}%`, unit: 'percent', source },
    ...{ statement: sentence(index, 8), asOf: '2026-10', confidence: 'reported' },
    ...(index % 10 === 0 ? { otherFigure: '1%', conflict: sentence(index + 500, 12) } : {}),
    reviewedOn: '2026-11-20',
  };
});

const coverage = Array.from({ length: 1000 }, (_, index): StoredDocument => {
  const year = 2024 + (index % 3);
  return {
    ...{ _id: `coverage-x-${index}`, _type: 'coverage', language: 'en', outlet: `Paper ${index}` },
    ...{ title: sentence(index, 7), date: `${year}-${String((index % 12) + 1).padStart(2, '0')}` },
    url: `https://paper${index}.example/${sentence(index, 3).replaceAll(' ', '-')}`,
  };
});

/** Today's wall time in Los Angeles, some hours away. */
const wallIn = (hours: number) =>
  Temporal.Now.zonedDateTimeISO('America/Los_Angeles')
    .add({ hours })
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** A release that the embargo still holds. */
export const embargoed: StoredDocument = {
  ...release,
  _id: 'release-embargoed',
  title: 'Under embargo until tomorrow',
  slug: slug('under-embargo'),
  releaseAt: wallIn(24),
};

/** The same release, its time just past. */
export const lifted: StoredDocument = {
  ...release,
  _id: 'release-lifted',
  title: 'Lifted an hour ago',
  slug: slug('lifted'),
  releaseAt: wallIn(-1),
  edits: [],
};

/**
 * The starter content with every figure changed, one source gone, 200 more facts, 1,000 links to
 * coverage, and releases: out, out and edited, under embargo.
 */
export const busyPressRoom: StoredDocument[] = [
  ...campaign.map((document) => ({
    ...document,
    ...otherFigures.get(document._id),
    ...(document._id === 'source-thr-2024' ? { isUnavailable: true } : {}),
  })),
  ...facts,
  ...coverage,
  ...[correction, release, embargoed, lifted],
];
