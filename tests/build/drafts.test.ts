import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { writeDatasetFile } from '../support/datasetFile.ts';
import { campaign } from '../support/starterContent.ts';

const named = (id: string) => campaign.find(({ _id }) => _id === id)!;

test('a build shows what is published, and not a word of a draft', async () => {
  const folder = trialFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const out = join(folder, 'dist');
  const question = named('faq-after-the-form');
  const dataset = writeDatasetFile([
    ...campaign,
    // A change to what is published, and a page that never was.
    { ...question, _id: `drafts.${question._id}`, question: 'Xylophone?' },
    {
      ...question,
      _id: 'drafts.faq-new',
      slug: { _type: 'slug', current: 'xylophone' },
      question: 'Who plays the xylophone?',
    },
  ]);
  // Even where drafts are asked for, as in development.
  const { code, stderr } = await runBuild(dataset, out, { CONTENT_PERSPECTIVE: 'drafts' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
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
