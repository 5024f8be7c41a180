import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { readLakeSettings } from '../../sanity/lake/config.ts';
import { resetLake } from '../../sanity/lake/reset.ts';
import { startLake } from '../../sanity/lake/startLake.ts';
import { clientFor, startTestLake, temporaryFolder, writeDataset } from './testLake.ts';

const documents = [
  { _id: 'a', _type: 'x', title: 'A' },
  { _id: 'b', _type: 'x', title: 'B' },
];
const titles = '*[_type == "x"] | order(_id asc).title';

test('keeps edits and uploads over a restart, and never writes the dataset', async () => {
  const dataDir = temporaryFolder();
  const datasetFile = writeDataset(documents);
  const before = readFileSync(datasetFile, 'utf8');
  const first = await startLake({ datasetFile, dataDir, port: 0 });
  const client = clientFor(first);
  await client.patch('a').set({ title: 'A, edited' }).commit();
  await client.delete('b');
  await client.create({ _id: 'c', _type: 'x', title: 'C' });
  const uploaded = await client.assets.upload('file', Buffer.from('kept'), { filename: 'k.txt' });
  const edited = await client.getDocument('a');
  await first.close();

  const second = await startTestLake([], { datasetFile, dataDir });

  const again = clientFor(second);
  await expect(again.fetch(titles)).resolves.toEqual(['A, edited', 'C']);
  await expect(again.getDocument('a')).resolves.toEqual(edited);
  const asset = await again.getDocument(uploaded._id);
  expect(asset?.['url']).toBe(`${second.url}/${uploaded.path}`);
  await expect((await fetch(asset?.['url'])).text()).resolves.toBe('kept');
  expect(readFileSync(datasetFile, 'utf8')).toBe(before);
});

test('keeps only what was edited, so that the rest follows the dataset', async () => {
  const dataDir = temporaryFolder();
  const folder = temporaryFolder();
  const datasetFile = writeDataset(documents, folder);
  const first = await startLake({ datasetFile, dataDir, port: 0 });
  await clientFor(first).patch('a').set({ title: 'A, edited' }).commit();
  await first.close();
  writeDataset([documents[0]!, { _id: 'b', _type: 'x', title: 'B, newer' }], folder);

  const second = await startTestLake([], { datasetFile, dataDir });

  await expect(clientFor(second).fetch(titles)).resolves.toEqual(['A, edited', 'B, newer']);
});

test('keeps the edits on two datasets apart', async () => {
  const dataDir = temporaryFolder();
  const one = await startTestLake(documents, { dataDir });
  await clientFor(one).delete('a');
  const other = await startTestLake(documents, { dataDir });
  await expect(clientFor(other).fetch(titles)).resolves.toEqual(['A', 'B']);
});

test('goes back to the dataset after a reset, and says whose edits it dropped', async () => {
  const dataDir = join(temporaryFolder(), 'lake');
  const datasetFile = writeDataset(documents);
  const first = await startLake({ datasetFile, dataDir, port: 0 });
  await clientFor(first).delete('a');
  await first.close();
  const kept = readdirSync(dataDir);

  expect(resetLake(dataDir)).toEqual(kept);

  expect(existsSync(dataDir)).toBe(false);
  expect(resetLake(dataDir)).toEqual([]);
  const second = await startTestLake([], { datasetFile, dataDir });
  await expect(clientFor(second).fetch(titles)).resolves.toEqual(['A', 'B']);
});

test('shows nothing of a write that did not reach the disk', async () => {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'a-file');
  const lake = await startTestLake(documents, { dataDir });
  writeFileSync(dataDir, 'a file where the folder should go');
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(clientFor(lake).delete('a')).rejects.toMatchObject({ statusCode: 500 });
  expect(logged).toHaveBeenCalledOnce();
  await expect(clientFor(lake).fetch(titles)).resolves.toEqual(['A', 'B']);
});

test('names the line of a damaged edit and how to go on', async () => {
  const dataDir = temporaryFolder();
  const datasetFile = writeDataset(documents);
  const first = await startLake({ datasetFile, dataDir, port: 0 });
  await clientFor(first).delete('a');
  await first.close();
  const changes = join(dataDir, readdirSync(dataDir)[0]!, 'changes.ndjson');
  writeFileSync(changes, `${readFileSync(changes, 'utf8')}{"_id":`);
  const started = startLake({ datasetFile, dataDir, port: 0 });
  await expect(started).rejects.toThrow(`${changes}:2: not valid JSON`);
  await expect(started).rejects.toThrow('npm run lake:reset');
});

test('reads the samples beside the dataset, dated from the given day', async () => {
  const folder = temporaryFolder();
  const samplesFile = join(folder, 'samples.ndjson');
  writeFileSync(samplesFile, '{"_id":"s","_type":"x","title":"{{saturday+1}}T11:00"}');
  const lake = await startTestLake(documents, { samplesFile, today: '2026-11-22' });
  await expect(clientFor(lake).fetch(titles)).resolves.toEqual(['A', 'B', '2026-11-28T11:00']);
});

test('names the port that is taken and the setting for another', async () => {
  const lake = await startTestLake([]);
  const second = startTestLake([], { port: lake.port });
  await expect(second).rejects.toThrow(`port ${lake.port} is taken`);
  await expect(second).rejects.toThrow('set LAKE_PORT');
});

test('ends open event streams and frees its port when it closes', async () => {
  const datasetFile = writeDataset([]);
  const lake = await startLake({ datasetFile, dataDir: temporaryFolder(), port: 0 });
  const stream = await fetch(`${lake.url}/v2025-02-19/data/listen/production?query=*`);
  const reader = stream.body!.getReader();
  const { value } = await reader.read();
  expect(new TextDecoder().decode(value)).toContain('event: welcome');
  await lake.close();
  const ended = reader.read().then(
    ({ done }) => done,
    () => true,
  );
  await expect(ended).resolves.toBe(true);
  await expect(startTestLake([], { port: lake.port })).resolves.toMatchObject({ port: lake.port });
});

test('puts further routes behind the same checks', async () => {
  const extraRoutes = new Hono();
  extraRoutes.get('/v1/users/me', (c) => c.json({ id: 'local' }));
  const lake = await startTestLake([], { extraRoutes });
  const url = `${lake.url}/v1/users/me`;
  await expect((await fetch(url)).json()).resolves.toEqual({ id: 'local' });
  const foreign = await fetch(url, { headers: { origin: 'https://example.com' } });
  expect(foreign.status).toBe(403);
});

test('reads its settings, with the starter dataset and its samples by default', () => {
  const settings = readLakeSettings({});
  expect(settings).toMatchObject({
    port: 3900,
    datasetFile: expect.stringMatching(/sanity\/dataset\/campaign\.ndjson$/),
    samplesFile: expect.stringMatching(/sanity\/dataset\/samples\.ndjson$/),
    allowedOrigins: expect.arrayContaining(['http://localhost:4321', 'http://127.0.0.1:3333']),
  });
});

test('reads another dataset alone', () => {
  const settings = readLakeSettings({ LAKE_DATASET: '/somewhere/other.ndjson', LAKE_PORT: '4000' });
  expect(settings).toMatchObject({ datasetFile: '/somewhere/other.ndjson', port: 4000 });
  expect(settings.samplesFile).toBeUndefined();
});

test.each([
  [{ LAKE_PORT: 'abc' }, 'LAKE_PORT is "abc"'],
  [{ LAKE_PORT: '70000' }, 'LAKE_PORT is "70000"'],
  [{ STUDIO_PORT: '-1' }, 'STUDIO_PORT is "-1"'],
  [{ LAKE_DATASET: 'data.json' }, 'LAKE_DATASET is "data.json"'],
])('names the wrong setting in %j', (env, message) => {
  expect(() => readLakeSettings(env)).toThrow(message);
});
