import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

import { joinContent } from '../../../src/content/joinContent.ts';
import { pressKitOf } from '../../../src/content/pressKit.ts';
import { factSheetPdf, factSheetText } from '../../../src/lib/pressKit/factSheet.ts';
import type { KitPicture } from '../../../src/lib/pressKit/kit.ts';
import { makePressKit, pressKitZip } from '../../../src/lib/pressKit/pressKitZip.ts';
import { pageCount, pdfInfo, pdfText } from '../../support/pdf.ts';
import { campaignFile, readContent } from '../../support/starterContent.ts';

const site = new URL('https://pau.example');
const kit = pressKitOf(joinContent(await readContent([campaignFile])), site);

interface Manifest {
  files: { path: string; bytes: number; sha256: string; licence?: string; alt?: string }[];
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function unpack(zip: Uint8Array) {
  const { 'manifest.json': list, ...files } = unzipSync(zip);
  return { files, manifest: JSON.parse(new TextDecoder().decode(list)) as Manifest };
}

const picture = (url: string): KitPicture => ({
  ...{ url, name: 'hall', caption: 'A hall.', alt: 'Rows of chairs.' },
  ...{ credit: 'PAU', licence: 'CC BY 4.0' },
});

describe('the press kit', () => {
  test('lists every file with its size and hash, and lists no other', async () => {
    const { files, manifest } = unpack(await makePressKit(kit));
    expect(manifest.files.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files).toSorted(),
    );
    expect(manifest.files.map(({ bytes, sha256: hash }) => [bytes, hash])).toEqual(
      manifest.files.map(({ path }) => [files[path]?.length, sha256(files[path]!)]),
    );
  });

  test('carries the rules for pictures and b-roll, as the press room has them', async () => {
    const { files } = unpack(await makePressKit(kit));
    const said = new TextDecoder().decode(files['read-me.txt']);
    expect(said).toContain('b-roll');
    expect(kit.words.pictureRules.length).toBeGreaterThan(0);
    for (const rule of kit.words.pictureRules) expect(said).toContain(rule);
  });

  test('has every logo as SVG and PNG, each with words and licence', async () => {
    const { files, manifest } = unpack(await makePressKit(kit));
    const logos = manifest.files.filter(({ path }) => path.startsWith('logos/'));
    expect(logos.map(({ path }) => path)).toEqual(
      ['mark-on-light', 'mark-on-dark', 'wordmark-on-light', 'wordmark-on-dark', 'sign'].flatMap(
        (name) => [`logos/${name}.svg`, `logos/${name}.png`],
      ),
    );
    expect(logos.filter(({ alt, licence }) => !alt || !licence)).toEqual([]);
    for (const { path } of logos) {
      const { format, width } = await sharp(files[path]).metadata();
      expect([path, format]).toEqual([path, path.endsWith('.svg') ? 'svg' : 'png']);
      if (format === 'png') expect(width).toBe(1600);
    }
  });

  test('is the same, byte by byte, in another zone and at another time', async () => {
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.useRealTimers();
    });
    const hashes = [];
    for (const [zone, now] of [
      ['Asia/Tokyo', '2026-11-22T00:00Z'],
      ['America/Los_Angeles', '2031-01-01T12:00Z'],
    ] as const) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
      hashes.push(sha256(await makePressKit(kit)));
    }
    expect(new Set(hashes).size).toBe(1);
  });

  test('is made again only when its inputs change', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const first = await pressKitZip(kit, folder);

    const [file = ''] = readdirSync(folder);
    const { ino } = statSync(join(folder, file));
    expect(sha256(await pressKitZip(kit, folder))).toBe(sha256(first));
    expect(statSync(join(folder, file)).ino).toBe(ino);

    await pressKitZip({ ...kit, date: '2026-11-22' }, folder);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe('pictures of the press kit', () => {
  let server: Server;
  let origin = '';
  const bytes = sharp({ create: { width: 9, height: 6, channels: 3, background: '#ff6a13' } })
    .png()
    .toBuffer();

  beforeAll(async () => {
    const content = await bytes;
    server = createServer((request, response) => {
      if (request.url === '/gone.png') response.writeHead(404).end();
      else response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => server.close());

  test('come along as they are, with caption, words, credit and licence', async () => {
    const { files, manifest } = unpack(
      await makePressKit({ ...kit, pictures: [picture(`${origin}/a.png`)] }),
    );
    expect(Buffer.from(files['pictures/hall.png']!).equals(await bytes)).toBe(true);
    expect(manifest.files.at(-1)).toMatchObject({
      path: 'pictures/hall.png',
      caption: 'A hall.',
      alt: 'Rows of chairs.',
      credit: 'PAU',
      licence: 'CC BY 4.0',
    });
  });

  test('that cannot be fetched stop the build with their name', async () => {
    const missing = { ...kit, pictures: [picture(`${origin}/gone.png`)] };
    await expect(makePressKit(missing)).rejects.toThrow(
      `cannot fetch the press picture "hall" from ${origin}/gone.png: 404 Not Found; upload it again`,
    );
  });
});

describe('the fact sheet', () => {
  test('says every fact with its date and source, in text and in PDF', async () => {
    const pdf = pdfText(await factSheetPdf(kit)).replaceAll(/\s/g, '');
    const text = factSheetText(kit).replaceAll(/\s/g, '');
    expect(kit.facts.length).toBeGreaterThan(5);
    for (const { figure, statement, about } of kit.facts) {
      for (const words of [figure, statement, about]) {
        expect(text).toContain(words.replaceAll(/\s/g, ''));
        expect(pdf).toContain(words.replaceAll(/\s/g, ''));
      }
    }
  });

  test('reads a figure that is no number as a sentence of its own', () => {
    expect(factSheetText(kit)).toContain('Cards are out. Authorization cards since February 2025.');
    expect(factSheetText(kit)).toContain('$16.90 an hour is California’s minimum wage');
  });

  test('fits one sheet, and is tagged for people who hear it', async () => {
    const pdf = await factSheetPdf(kit);
    expect(pageCount(pdf)).toBe(1);
    expect(pdfInfo(pdf)['Tagged']).toBe('yes');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (en)');
  });

  test('takes 200 facts and signs that its font lacks', async () => {
    const facts = Array.from({ length: 200 }, (_, index) => ({
      figure: `${index} 📋 Łódź`,
      statement: 'مساعدو “nested ‘quotation’ marks”',
      about: 'Reported',
    }));
    const pdf = await factSheetPdf({ ...kit, facts });
    expect(pageCount(pdf)).toBeGreaterThan(5);
    expect(pdfText(pdf)).toContain('“nested ‘quotation’ marks”');
  });
});
