import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { markPath } from '../../../src/lib/directionSign.ts';
import { drawings } from '../../../src/lib/drawings.ts';

test.each([
  ['public/favicon.svg', markPath, 'scripts/icons.ts'],
  ['sanity/dataset/images/direction-sign.svg', markPath, 'scripts/datasetImages.ts'],
  ['sanity/dataset/images/walkie.svg', drawings.walkie.path, 'scripts/datasetImages.ts'],
  ['sanity/dataset/images/slate.svg', drawings.slate.path, 'scripts/datasetImages.ts'],
])('%s shows the drawing as it is now', async (file, path, script) => {
  expect(await readFile(file, 'utf8'), `run: node ${script}`).toContain(path);
});

test.each([
  ['public/apple-touch-icon.png', 180],
  ['public/icon-192.png', 192],
  ['public/icon-512.png', 512],
])('%s is a square of %i pixels', async (file, size) => {
  const { format, width, height, hasAlpha } = await sharp(file).metadata();
  expect({ format, width, height, hasAlpha }).toEqual({
    format: 'png',
    width: size,
    height: size,
    hasAlpha: false,
  });
});

test('favicon.ico holds one whole picture of 32 pixels', async () => {
  const icon = await readFile('public/favicon.ico');
  expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(icon.readUInt32LE(14) + icon.readUInt32LE(18)).toBe(icon.length);
  const { format, width, height } = await sharp(icon.subarray(icon.readUInt32LE(18))).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 32, height: 32 });
});
