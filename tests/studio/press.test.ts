import { expect, test } from 'vitest';

import { checkUnsaidEdit } from '../../sanity/checks/unsaidEdit.ts';
import { clientFor, startTestLake } from '../lake/testLake.ts';
import { release } from '../support/pressDocuments.ts';
import { documents, refusedByStudio } from './studioSchema.ts';

const draft = (change: object) => ({ ...release, _id: `drafts.${release._id}`, ...change });
const edit = { _type: 'releaseEdit', _key: 'e2', date: '2026-11-22', text: 'The date was wrong.' };
const edits = [...(release['edits'] as object[]), edit];
const now = Date.parse('2026-11-21T00:00:00Z');

test.each([
  ['a release that is not out yet', { title: 'Other' }, '2026-11-19T00:00:00Z', true],
  ['other words without a line that says so', { title: 'Other' }, '2026-11-21T00:00:00Z', false],
  ['other words with such a line', { title: 'Other', edits }, '2026-11-21T00:00:00Z', true],
  ['another contact alone', { contact: {} }, '2026-11-21T00:00:00Z', true],
])('%s', (_, change, at, isTaken) => {
  expect(checkUnsaidEdit(draft(change), release, Date.parse(at)) === true).toBe(isTaken);
});

test('a release that was never published changes as it likes', () => {
  expect(checkUnsaidEdit(draft({ title: 'Other' }), null, now)).toBe(true);
});

test('the Studio compares with what is published', async () => {
  // Out whatever day the test runs.
  const published = { ...release, releaseAt: '2026-01-02T09:00' };
  const figure = documents.find(({ _id }) => _id === 'fact-crew-size')!;
  const client = clientFor(await startTestLake([published, figure]));
  const refused = (change: object) =>
    refusedByStudio({ ...draft(change), releaseAt: '2026-01-02T09:00' }, client);

  expect(await refused({})).toEqual([]);
  expect(await refused({ summary: 'Other words.' })).toEqual([
    { field: undefined, message: expect.stringContaining('Say under What changed') as string },
  ]);
  expect(await refused({ summary: 'Other words.', edits })).toEqual([]);
});

test('the Studio refuses a press picture that no newsroom’s mail takes, or that has no licence', async () => {
  const room = documents.find(({ _type }) => _type === 'pressRoom')!;
  const asset = (name: string, size: number) => ({
    ...{ _id: `image-${name}-9x6-png`, _type: 'sanity.imageAsset', language: 'en', size },
  });
  const client = clientFor(
    await startTestLake([asset('small', 900_000), asset('large', 30_000_000)]),
  );
  const picture = (name: string) => ({
    ...{ _type: 'pressPicture', _key: 'p', name: 'hall', caption: 'A hall.', alt: 'Chairs.' },
    ...{ credit: 'PAU', licence: 'CC BY 4.0' },
    image: { _type: 'image', asset: { _type: 'reference', _ref: `image-${name}-9x6-png` } },
  });
  // Here the Studio also says that the assets are in no dataset of the starter content.
  const sentences = async (picked: object) =>
    (await refusedByStudio({ ...room, pictures: [picked] }, client)).map(({ message }) => message);
  const tooLarge = 'Larger than 20 MB: export it smaller.';
  const { licence, ...unlicensed } = picture('small');

  expect(licence).toBeTruthy();
  expect(await sentences(picture('large'))).toContain(tooLarge);
  expect(await sentences(picture('small'))).not.toContain(tooLarge);
  expect(await sentences(unlicensed)).toContain('Required');
  expect(await sentences(picture('small'))).not.toContain('Required');
});
