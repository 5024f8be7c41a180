import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { pageKeys } from '../../src/content/schemas/page.ts';
import { runBuild, trialFolder } from '../support/buildFixture.ts';
import { campaignWith, writeDatasetFile, writeDatasetLines } from '../support/datasetFile.ts';
import { campaign, campaignFile } from '../support/starterContent.ts';

/** Makes an empty folder that goes away with the test. */
function temporaryFolder(): string {
  const folder = trialFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Makes a folder that stands for the site of an earlier build. */
function earlierSite(): string {
  const out = join(temporaryFolder(), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the site of yesterday');
  return out;
}

/** Expects that a build refuses a dataset, or its settings, with exactly these lines, and keeps the earlier site. */
async function expectRefusal(
  dataset: string,
  lines: string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const out = earlierSite();
  const { code, stdout, stderr } = await runBuild(dataset, out, settings);
  expect({ code, stdout, lines: stderr.trimEnd().split('\n') }).toEqual({
    code: 1,
    stdout: '',
    lines,
  });
  expect(readdirSync(out)).toEqual(['index.html']);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the site of yesterday');
  expect(existsSync(`${out}-next`)).toBe(false);
}

const paragraph = (text: string, href?: string) => ({
  _type: 'block',
  _key: 'b1',
  style: 'normal',
  markDefs: href === undefined ? [] : [{ _type: 'link', _key: 'l1', href }],
  children: [{ _type: 'span', _key: 's1', text, marks: href === undefined ? [] : ['l1'] }],
});
const slug = (current: string) => ({ _type: 'slug', current });

test('a public site whose forms nobody could open is not built', async () => {
  await expectRefusal(
    campaignFile,
    [
      'FORM_RECIPIENTS is not set, and SITE_URL is "https://www.example.org": without it nobody could open what people send. ' +
        'Make a key with `age-keygen -o organizer.key`, keep that file offline, and set FORM_RECIPIENTS to its public key.',
    ],
    { SITE_URL: 'https://www.example.org', FORM_RECIPIENTS: '' },
  );
});

test('every kind of wrong document is refused at once, one line each, and the site stays', async () => {
  const documents = campaignWith({
    'event-rally-2025-05-04': { startsAt: 'tomorrow', timeZone: 'Mars/Olympus' },
    'event-tour-stop-2025-04-12': { startsAt: '2025-04-12T12:00', endsAt: '2025-04-12T11:00' },
    'faq-after-a-yes-vote': { question: undefined },
    'faq-after-the-form': { answer: [paragraph('word '.repeat(10_000))] },
    'faq-besides-signing': { answer: [paragraph('click', 'javascript:alert(1)')] },
    'faq-can-my-employer-punish-me': { answer: [paragraph('click', 'java\nscript:alert(1)')] },
    'faq-could-my-boss-find-out': { group: { _type: 'reference', _ref: 'faq-group-gone' } },
    'faq-counts-on-my-show': { slug: slug('10000-or-1800') },
    'source-portside-2025': { url: '//portside.example', checkedOn: '2026-02-30' },
  });
  await expectRefusal(writeDatasetFile(documents, temporaryFolder()), [
    '11 problems in the content:',
    '  - faq "faq-after-a-yes-vote" → question: expected text, got nothing',
    '  - faq "faq-after-the-form" → answer: too long for one page: 50000 characters, the limit is 6000; split it',
    '  - faq "faq-besides-signing" → answer.0.markDefs.0.href: expected a link that starts with https:, mailto:, tel: or /, got "javascript:alert(1)"',
    '  - faq "faq-can-my-employer-punish-me" → answer.0.markDefs.0.href: expected a link that starts with https:, mailto:, tel: or /, got "java\\nscript:alert(1)"',
    '  - event "event-rally-2025-05-04" → startsAt: expected a local date and time like 2026-12-12T11:00, got "tomorrow"',
    '  - event "event-rally-2025-05-04" → timeZone: expected a time zone like America/Los_Angeles, got "Mars/Olympus"',
    '  - event "event-tour-stop-2025-04-12" → endsAt: ends at 2025-04-12T11:00, before it starts at 2025-04-12T12:00',
    '  - source "source-portside-2025" → url: expected a link that starts with https:, mailto:, tel: or /, got "//portside.example"',
    '  - source "source-portside-2025" → checkedOn: expected a date like 2026-11-21, got "2026-02-30"',
    '  - faq "faq-could-my-boss-find-out" → group: points at faqGroup "faq-group-gone", which is not published',
    '  - faq "faq-counts-on-my-show" → slug: "10000-or-1800" is taken by faq "faq-10000-or-1800"; choose another',
  ]);
});

test('an empty dataset is refused with what is missing', async () => {
  const remedy = 'import the starter dataset or publish one in the Studio';
  await expectRefusal(writeDatasetFile([], temporaryFolder()), [
    `${pageKeys.length + 2} problems in the content:`,
    `  - siteSettings: none published; ${remedy}`,
    `  - pressRoom: none published; ${remedy}`,
    ...pageKeys.map((key) => `  - page: none published with key "${key}"; ${remedy}`),
  ]);
});

test('a broken line is named with its file and number', async () => {
  const lines = [
    ...campaign.slice(0, 2).map((document) => JSON.stringify(document)),
    '{"_id": "half',
    JSON.stringify(campaign[0]),
    '[]',
  ];
  const dataset = writeDatasetLines(lines, temporaryFolder());
  // A file of the project is named as somebody who works in it would.
  const file = relative(process.cwd(), dataset);
  await expectRefusal(dataset, [
    '3 problem(s) in the dataset:',
    expect.stringContaining(`${file}:3: not valid JSON: Unterminated string`) as string,
    `  - ${file}:5: not a document: a line must be one JSON object`,
    `  - ${file}:4: duplicate _id "${campaign[0]!._id}", already used at ${file}:1`,
  ]);
});

test('a dataset file that is not there is named', async () => {
  const missing = join(temporaryFolder(), 'missing.ndjson');
  await expectRefusal(missing, [
    '1 problem(s) in the dataset:',
    `  - ${relative(process.cwd(), missing)}: cannot be read: there is no such file`,
  ]);
});
