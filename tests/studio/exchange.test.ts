import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

import { exportContent } from '../../scripts/exportContent.ts';
import { sanityImport } from '../../sanity/testing.ts';
import { clientFor, startTestLake, temporaryFolder, writeDataset } from '../lake/testLake.ts';
import { campaign, campaignFile, samplesFile, today } from '../support/starterContent.ts';

const check = (file: string) =>
  promisify(execFile)(process.execPath, ['scripts/contentCheck.ts', file]);

/** Copies the starter dataset as it is packed for an import: without the samples. */
function packedCampaign(): string {
  const folder = temporaryFolder();
  copyFileSync(campaignFile, join(folder, 'campaign.ndjson'));
  cpSync(join(dirname(campaignFile), 'images'), join(folder, 'images'), { recursive: true });
  return folder;
}

test('an export of untouched content is the starter dataset, letter by letter', async () => {
  const client = clientFor(
    await startTestLake([], { datasetFile: campaignFile, samplesFile, today }),
  );
  const folder = temporaryFolder();
  const result = await exportContent(client, folder);
  expect(result).toEqual({ documents: campaign.length, pictures: 1, samples: 6, withheld: 0 });
  const exported = readFileSync(join(folder, 'campaign.ndjson'), 'utf8');
  expect(exported.split('\n')).toEqual(readFileSync(campaignFile, 'utf8').split('\n'));
});

test('an export holds what is published and no draft', async () => {
  const client = clientFor(await startTestLake([], { datasetFile: campaignFile }));
  await client.createOrReplace({ _id: 'drafts.fact-union', _type: 'fact', label: 'SECRET' });
  await client.patch('fact-union').set({ label: 'Our union' }).commit();
  const folder = temporaryFolder();
  await exportContent(client, folder);
  const exported = readFileSync(join(folder, 'campaign.ndjson'), 'utf8');
  expect(exported).toContain('"label":"Our union"');
  expect(exported).not.toContain('SECRET');
  await expect(check(join(folder, 'campaign.ndjson'))).resolves.toMatchObject({
    stdout: expect.stringContaining('nothing to put right') as string,
  });
});

const privateEvent = {
  _id: 'event-private',
  _type: 'event',
  title: 'Training in a quiet room',
  afterRsvp: { street: 'Hidden Street 7', meetingLink: 'https://meet.example.org/secret-room' },
};

test('an export meant for git leaves out what only people who answered may see, and says so', async () => {
  const client = clientFor(await startTestLake([privateEvent]));
  const folder = temporaryFolder();
  await expect(exportContent(client, folder)).resolves.toMatchObject({ withheld: 1 });
  const exported = readFileSync(join(folder, 'campaign.ndjson'), 'utf8');
  expect(exported).toContain('Training in a quiet room');
  expect(exported).not.toMatch(/afterRsvp|Hidden Street|secret-room/);
});

test('an export that is asked for private details holds them', async () => {
  const client = clientFor(await startTestLake([privateEvent]));
  const folder = temporaryFolder();
  const result = await exportContent(client, folder, { withPrivate: true });
  expect(result).toMatchObject({ withheld: 0 });
  const exported = readFileSync(join(folder, 'campaign.ndjson'), 'utf8');
  expect(exported).toContain(JSON.stringify(privateEvent.afterRsvp).slice(1, -1));
});

test('the command withholds private details unless it is told otherwise', async () => {
  const folder = temporaryFolder();
  const env = { ...process.env, LAKE_DATASET: writeDataset([privateEvent]) };
  const run = async (...options: string[]) => {
    const program = ['scripts/contentExport.ts', folder, ...options];
    const { stdout } = await promisify(execFile)(process.execPath, program, { env });
    return `${stdout}${readFileSync(join(folder, 'campaign.ndjson'), 'utf8')}`;
  };
  const open = await run();
  expect(open).toContain('private details of 1 event left out');
  expect(open).not.toContain('Hidden Street');
  const whole = await run('--with-private');
  expect(whole).toContain('Hidden Street 7');
  expect(whole).toContain('keep it out of git');
});

test("Sanity's own importer takes the starter dataset, pictures included", async () => {
  const empty = clientFor(await startTestLake([]));
  const result = await sanityImport(packedCampaign(), {
    client: empty,
    operation: 'createOrReplace',
  });
  expect(result).toMatchObject({ numDocs: campaign.length, warnings: [] });
  const picture = '*[_id == "page-en-about"][0].picture.image.asset->extension';
  expect(await empty.fetch(picture)).toBe('svg');
  const folder = temporaryFolder();
  await exportContent(empty, folder);
  expect(readFileSync(join(folder, 'campaign.ndjson'), 'utf8')).toContain(
    '"_id":"siteSettings-en"',
  );
});

test('a check of a dataset names each problem, and fails', async () => {
  const broken = campaign.map((document) =>
    document._id === 'fact-union' ? { ...document, figure: '' } : document,
  );
  const withoutPicture = broken.filter(({ _id }) => _id !== 'page-en-about');
  await expect(check(writeDataset(withoutPicture))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/fact "fact-union".*figure/s) as string,
  });
});
