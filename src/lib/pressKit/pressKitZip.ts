import { readFile } from 'node:fs/promises';

import { zipSync, type Zippable } from 'fflate';

import { cachedFile } from '../cachedFile.ts';
import type { PressKit } from './kit.ts';
import { kitFiles } from './kitFiles.ts';

/** Raise it when the kit of the same inputs comes out differently, so that no old one is taken. */
const kitVersion = 1;

/** These are packed already: packing them again costs time and saves nothing. */
const packed = /\.(png|jpe?g|webp|pdf)$/;

/** Returns the press kit as a ZIP file. The same inputs make the same bytes, whatever the clock and zone. */
export async function makePressKit(kit: PressKit): Promise<Uint8Array> {
  const [year = 0, month = 0, day = 0] = kit.date.split('-').map(Number);
  const files: Zippable = {};
  for (const { path, content } of await kitFiles(kit)) {
    files[path] = [content, { level: packed.test(path) ? 0 : 9 }];
  }
  // ZIP keeps wall time without a zone, and the library writes this machine's.
  return zipSync(files, { mtime: new Date(year, month - 1, day, 12) });
}

/** Returns the press kit from the cache folder, making and keeping it there first when its inputs are new. */
export async function pressKitZip(
  kit: PressKit,
  folder = '.data/cache/press-kit',
): Promise<Uint8Array> {
  // A local lake has another port in every build; the path of a picture names its content.
  const pictures = kit.pictures.map((picture) => ({
    ...picture,
    url: new URL(picture.url).pathname,
  }));
  const file = await cachedFile({
    folder,
    extension: '.zip',
    inputs: [kitVersion, { ...kit, pictures }],
    make: () => makePressKit(kit),
  });
  return new Uint8Array(await readFile(file));
}
