import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type BuildResult, runBuild, trialFolder } from '../support/buildFixture.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { campaign } from '../support/starterContent.ts';

const folder = trialFolder();
const out = join(folder, 'dist');
const question = campaign.find(({ _id }) => _id === 'faq-after-the-form')!;
let result: BuildResult;

beforeAll(async () => {
  mkdirSync(out);
  writeFileSync(join(out, 'yesterday.html'), 'a page of the site of yesterday');
  const documents = [
    ...campaign,
    // A change to what is published, and a page that never was.
    { ...question, _id: `drafts.${question._id}`, question: 'Xylophone?' },
    {
      ...question,
      _id: 'drafts.faq-new',
      slug: { _type: 'slug', current: 'xylophone' },
      question: 'Who plays the xylophone?',
    },
  ];
  const dataset = writeDatasetFile(documents, join(folder, 'data'));
  // Even where drafts are asked for, as in development.
  result = await runBuild(dataset, out, { CONTENT_PERSPECTIVE: 'drafts' });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('a build takes the place of the site before it, and leaves nothing else behind', () => {
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(result.stdout).toContain(`built ${out}/`);
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'dist', 'dist-cache', 'dist-private']);
  expect(readdirSync(out)).toContain('index.html');
  expect(readdirSync(out)).not.toContain('yesterday.html');
});

test('a build shows what is published, and not a word of a draft', () => {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const holding = (word: string) =>
    files
      .map((file) => join(file.parentPath, file.name))
      .filter((file) => `${file} ${readFileSync(file, 'latin1')}`.toLowerCase().includes(word));
  expect(holding(String(question['question']).toLowerCase())).not.toEqual([]);
  expect(holding('xylophone')).toEqual([]);
});
