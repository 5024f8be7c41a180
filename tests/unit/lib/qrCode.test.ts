import fc from 'fast-check';
import readQr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/lib/qrCode.ts';

async function scan(text: string): Promise<string | undefined> {
  const { size, path } = qrPath(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  const png = await sharp(Buffer.from(svg)).png().toBuffer();
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://example.org/join/',
  'https://example.org/events/national-pa-rally-day/?lang=es#getting-there',
  'HTTPS://EXAMPLE.ORG',
  'https://example.org/' + 'a-very-long-slug-'.repeat(20),
])('a scanner reads back %s', async (text) => {
  expect(await scan(text)).toBe(text);
});

test('a scanner reads back any address', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (url) => {
      expect(await scan(url)).toBe(url);
    }),
    { numRuns: 30 },
  );
});

function darkRuns(path: string): { x: number; y: number; length: number }[] {
  let pen = { x: 0, y: 0 };
  return [...path.matchAll(/m(-?\d+) (\d+)h(\d+)/g)].map(([, right, down, length]) => {
    const run = { x: pen.x + Number(right), y: pen.y + Number(down), length: Number(length) };
    pen = { x: run.x + run.length, y: run.y };
    return run;
  });
}

test('leaves a quiet zone of four modules on each side', () => {
  const { size, path } = qrPath('https://example.org/join/');
  const runs = darkRuns(path);
  expect(Math.min(...runs.map(({ x }) => x))).toBe(4);
  expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
  expect(Math.max(...runs.map(({ x, length }) => x + length))).toBe(size - 4);
  expect(Math.max(...runs.map(({ y }) => y + 1))).toBe(size - 4);
});

test('joins neighbouring modules of a row into one stroke', () => {
  const runs = darkRuns(qrPath('https://example.org/join/').path);
  const starts = new Set(runs.map(({ x, y }) => `${x},${y}`));
  expect(runs.filter(({ x, y, length }) => starts.has(`${x + length},${y}`))).toEqual([]);
});
