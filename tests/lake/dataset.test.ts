import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatasetError, loadSeed } from '../../sanity/lake/dataset.ts';
import { temporaryFolder } from './testLake.ts';

const today = '2026-11-22';

function writeFiles(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const folder = writeFiles(files);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const error: unknown = await loadSeed(paths, today).catch((reason: unknown) => reason);
  if (!(error instanceof DatasetError)) throw new Error(`expected a DatasetError`);
  return error.problems.map((problem) => problem.replaceAll(`${folder}/`, ''));
}

test('reads an empty dataset file as no documents', async () => {
  const folder = writeFiles({ 'empty.ndjson': '' });
  const seed = await loadSeed([join(folder, 'empty.ndjson')], today);
  expect(seed.documents).toEqual([]);
});

test('skips blank lines and counts them', async () => {
  const problems = await problemsOf({ 'a.ndjson': '\n{"_id":"a","_type":"x"}\r\n\n{"_id":\n' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^a\.ndjson:4: not valid JSON: /);
});

test('reports every problem of every file at once', async () => {
  const problems = await problemsOf({
    'a.ndjson': [
      '{"_id":"one","_type":"x"}',
      '{"_type":"x"}',
      '{"_id":"two"}',
      '[]',
      '{"_id":"one","_type":"x"}',
      '{"_id":"three","_type":"x","photo":{"_sanityAsset":"image@file://./none.png"}}',
      '{"_id":"four","_type":"x","photo":{"_sanityAsset":"image@https://example.com/x.png"}}',
      '{"_id":"five","_type":"x","photo":{"_sanityAsset":"image@file://../out.png"}}',
    ].join('\n'),
    'samples.ndjson': '{"_id":"one","_type":"x"}\n{"_id":"six","_type":"x","on":"{{week+1}}"}',
  });
  expect(problems).toEqual([
    'a.ndjson:2: the document has no _id',
    'a.ndjson:3: document "two" has no _type',
    'a.ndjson:4: not a document: a line must be one JSON object',
    'samples.ndjson:2: unknown date token {{week+1}}: write {{day+7}} or a weekday such as {{saturday+7}}',
    'a.ndjson:5: duplicate _id "one", already used at a.ndjson:1',
    'samples.ndjson:1: duplicate _id "one", already used at a.ndjson:1',
    'a.ndjson:6: image "./none.png" does not exist',
    'a.ndjson:7: _sanityAsset is "image@https://example.com/x.png": write "image@file://./images/name.jpg"',
    'a.ndjson:8: image "../out.png" is outside the dataset\'s folder',
  ]);
});

test('names a dataset file that does not exist', async () => {
  const file = join(temporaryFolder(), 'missing.ndjson');
  await expect(loadSeed([file], today)).rejects.toThrow(`${file}: cannot be read`);
});

test('says so when an image is not a picture', async () => {
  const problems = await problemsOf({
    'a.ndjson': '{"_id":"a","_type":"x","photo":{"_sanityAsset":"image@file://./a.ndjson"}}',
  });
  expect(problems[0]).toMatch(/^a\.ndjson:1: image "\.\/a\.ndjson" cannot be read: /);
});

test('resolves date tokens in the samples, ids included, and leaves other files alone', async () => {
  const line = '{"_id":"rally-{{saturday+1}}","_type":"event","startsAt":"{{day+3}}T11:00"}';
  const folder = writeFiles({ 'campaign.ndjson': line, 'samples.ndjson': line });
  const files = ['campaign.ndjson', 'samples.ndjson'].map((name) => join(folder, name));

  const { documents } = await loadSeed(files, today);

  expect(documents).toMatchObject([
    { _id: 'rally-{{saturday+1}}', startsAt: '{{day+3}}T11:00' },
    { _id: 'rally-2026-11-28', startsAt: '2026-11-25T11:00' },
  ]);
});

test('turns an image mark into a reference to an asset with its sha1 and size', async () => {
  const folder = temporaryFolder();
  copyFileSync(join(import.meta.dirname, 'fixtures/flag.svg'), join(folder, 'flag.svg'));
  const file = join(folder, 'a.ndjson');
  const photo = { _type: 'image', alt: 'A flag', _sanityAsset: 'image@file://./flag.svg' };
  writeFileSync(file, JSON.stringify({ _id: 'a', _type: 'x', photos: [{ ...photo, _key: 'k' }] }));
  const before = readFileSync(file, 'utf8');

  const { documents, assetFiles } = await loadSeed([file], today);

  const sha1 = 'deae92336945cbd5376f3aa9727cf61740795461';
  expect(documents[0]?.['photos']).toEqual([
    {
      _type: 'image',
      _key: 'k',
      alt: 'A flag',
      asset: { _type: 'reference', _ref: `image-${sha1}-60x40-svg` },
    },
  ]);
  expect(documents[1]).toMatchObject({
    _id: `image-${sha1}-60x40-svg`,
    _type: 'sanity.imageAsset',
    originalFilename: 'flag.svg',
    mimeType: 'image/svg+xml',
    path: `images/local/production/${sha1}-60x40.svg`,
    metadata: { dimensions: { width: 60, height: 40, aspectRatio: 1.5 } },
  });
  expect(assetFiles.get(`${sha1}-60x40.svg`)).toBe(join(folder, 'flag.svg'));
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('gives an unchanged document the same revision on every load', async () => {
  const folder = writeFiles({ 'a.ndjson': '{"_id":"a","_type":"x","n":1}' });
  const file = join(folder, 'a.ndjson');
  const first = (await loadSeed([file], today)).documents[0]?._rev;
  expect((await loadSeed([file], today)).documents[0]?._rev).toBe(first);
  writeFileSync(file, '{"_id":"a","_type":"x","n":2}');
  expect((await loadSeed([file], today)).documents[0]?._rev).not.toBe(first);
});
