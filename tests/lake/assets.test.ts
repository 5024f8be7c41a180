import { createHash } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { clientFor, startTestLake, temporaryFolder, writeDataset } from './testLake.ts';

/** Left half red, right half blue. */
async function twoColours(width: number, height: number): Promise<Buffer> {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#00f' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width, background: '#f00' } })
    .composite([{ input: blue, left: width / 2, top: 0 }])
    .removeAlpha()
    .png()
    .toBuffer();
}

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(url, { headers });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('keeps an uploaded picture under the id that Sanity would give it', async () => {
  const lake = await startTestLake([]);
  const client = clientFor(lake);
  const picture = await twoColours(40, 20);
  const sha1 = createHash('sha1').update(picture).digest('hex');

  const asset = await client.assets.upload('image', picture, {
    filename: 'two.png',
    title: 'Two colours',
  });

  expect(asset).toMatchObject({
    _id: `image-${sha1}-40x20-png`,
    _type: 'sanity.imageAsset',
    sha1hash: sha1,
    extension: 'png',
    mimeType: 'image/png',
    size: picture.length,
    originalFilename: 'two.png',
    title: 'Two colours',
    path: `images/local/production/${sha1}-40x20.png`,
    url: `${lake.url}/images/local/production/${sha1}-40x20.png`,
    metadata: {
      dimensions: { width: 40, height: 20, aspectRatio: 2 },
      hasAlpha: false,
      isOpaque: true,
    },
  });
  const url = await client.fetch<string>('*[_type == "sanity.imageAsset"][0].url');
  const { response, bytes } = await get(url);
  expect(bytes.equals(picture)).toBe(true);
  expect(response.headers.get('content-type')).toBe('image/png');
});

test('takes the same picture twice for one asset', async () => {
  const client = clientFor(await startTestLake([]));
  const picture = await twoColours(4, 2);
  const first = await client.assets.upload('image', picture);
  const second = await client.assets.upload('image', picture);
  expect(second).toEqual(first);
  await expect(client.fetch('count(*)')).resolves.toBe(1);
});

test('measures a photo as it is displayed, not as the camera stored it', async () => {
  const client = clientFor(await startTestLake([]));
  const sideways = await sharp(await twoColours(40, 20))
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const asset = await client.assets.upload('image', sideways);
  expect(asset.metadata.dimensions).toMatchObject({ width: 20, height: 40 });
});

test.each([
  ['w=20', { width: 20, height: 10, format: 'png' }],
  ['h=40', { width: 80, height: 40, format: 'png' }],
  ['w=20&h=20', { width: 20, height: 10, format: 'png' }],
  ['w=20&h=20&fit=crop', { width: 20, height: 20, format: 'png' }],
  ['w=20&h=20&fit=fill', { width: 20, height: 20, format: 'png' }],
  ['w=20&h=20&fit=scale', { width: 20, height: 20, format: 'png' }],
  ['w=400&fit=max', { width: 40, height: 20, format: 'png' }],
  ['w=10&dpr=2', { width: 20, height: 10, format: 'png' }],
  ['rect=20,0,20,20', { width: 20, height: 20, format: 'png' }],
  ['rect=20,0,20,20&w=10', { width: 10, height: 10, format: 'png' }],
  ['fm=jpg&q=50', { width: 40, height: 20, format: 'jpeg' }],
  ['fm=webp', { width: 40, height: 20, format: 'webp' }],
])('transforms a picture as ?%s asks', async (query, expected) => {
  const client = clientFor(await startTestLake([]));
  const { url } = await client.assets.upload('image', await twoColours(40, 20));
  const { bytes } = await get(`${url}?${query}`);
  await expect(sharp(bytes).metadata()).resolves.toMatchObject(expected);
});

test('cuts out the part that rect names', async () => {
  const client = clientFor(await startTestLake([]));
  const { url } = await client.assets.upload('image', await twoColours(40, 20));
  const { bytes } = await get(`${url}?rect=20,0,20,20`);
  const { channels } = await sharp(bytes).stats();
  expect(channels.map(({ mean }) => mean)).toEqual([0, 0, 255]);
});

test('chooses a format that the browser takes when asked to', async () => {
  const client = clientFor(await startTestLake([]));
  const { url } = await client.assets.upload('image', await twoColours(40, 20));
  const typeFor = async (accept: string) => {
    const { response } = await get(`${url}?auto=format`, { accept });
    expect(response.headers.get('vary')).toContain('Accept');
    return response.headers.get('content-type');
  };
  await expect(typeFor('image/avif,image/webp,*/*')).resolves.toBe('image/avif');
  await expect(typeFor('image/webp,*/*')).resolves.toBe('image/webp');
  await expect(typeFor('*/*')).resolves.toBe('image/png');
});

test.each([
  'w=0',
  'w=abc',
  'h=9000',
  'q=101',
  'dpr=9',
  'fit=tight',
  'fm=bmp',
  'rect=1,2',
  'rect=0,0,99,99',
])('refuses the transform ?%s with a reason', async (query) => {
  const client = clientFor(await startTestLake([]));
  const { url } = await client.assets.upload('image', await twoColours(40, 20));
  const response = await fetch(`${url}?${query}&w=10`);
  expect(response.status).toBe(400);
  await expect(response.json()).resolves.toMatchObject({ statusCode: 400, error: 'Bad Request' });
});

test('serves a drawing of the dataset as stored, and as pixels when a size is asked for', async () => {
  const folder = temporaryFolder();
  copyFileSync(join(import.meta.dirname, 'fixtures/flag.svg'), join(folder, 'flag.svg'));
  const photo = { _type: 'image', _sanityAsset: 'image@file://./flag.svg' };
  const datasetFile = writeDataset([{ _id: 'a', _type: 'x', photo }], folder);
  const client = clientFor(await startTestLake([], { datasetFile }));

  const url = await client.fetch<string>('*[_id == "a"][0].photo.asset->url');

  const stored = await get(url);
  expect(stored.response.headers.get('content-type')).toBe('image/svg+xml');
  expect(stored.response.headers.get('content-security-policy')).toContain('sandbox');
  expect(stored.bytes.toString()).toContain('<svg');
  const sized = await get(`${url}?w=120`);
  await expect(sharp(sized.bytes).metadata()).resolves.toMatchObject({
    format: 'png',
    width: 120,
    height: 80,
  });
});

test('keeps and serves other files', async () => {
  const client = clientFor(await startTestLake([]));
  const asset = await client.assets.upload('file', Buffer.from('a leaflet'), {
    filename: 'leaflet.PDF',
  });
  expect(asset._id).toMatch(/^file-[0-9a-f]{40}-pdf$/);
  const { response, bytes } = await get(asset.url);
  expect(bytes.toString()).toBe('a leaflet');
  expect(response.headers.get('content-type')).toBe('application/pdf');
});

test('refuses an upload that is no picture, or nothing', async () => {
  const client = clientFor(await startTestLake([]));
  await expect(client.assets.upload('image', Buffer.from('no picture'))).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('Invalid image: '),
  });
  await expect(client.assets.upload('file', Buffer.alloc(0))).rejects.toThrow(
    'the upload is empty',
  );
});

test.each(['nothing-10x10.png', '..%2F..%2Fpackage.json', '%2e%2e'])(
  'answers 404 for the asset %s',
  async (name) => {
    const lake = await startTestLake([]);
    const response = await fetch(`${lake.url}/images/local/production/${name}`);
    expect(response.status).toBe(404);
  },
);
