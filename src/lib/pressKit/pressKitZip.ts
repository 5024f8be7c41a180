import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { zipSync, type Zippable } from 'fflate';

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

function cacheKey(kit: PressKit): string {
  // A local lake has another port in every build; the path of a picture names its content.
  const pictures = kit.pictures.map((picture) => ({
    ...picture,
    url: new URL(picture.url).pathname,
  }));
  return createHash('sha256')
    .update(JSON.stringify([kitVersion, { ...kit, pictures }]))
    .digest('hex')
    .slice(0, 32);
}

/** Returns the press kit from the cache folder, making and keeping it there first when its inputs are new. */
export async function pressKitZip(
  kit: PressKit,
  cacheDir = '.data/cache/press-kit',
): Promise<Uint8Array> {
  const file = join(cacheDir, `${cacheKey(kit)}.zip`);
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const zip = await makePressKit(kit);
  await mkdir(cacheDir, { recursive: true });
  // A build that is stopped midway must not leave half a kit under its final name.
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await writeFile(unfinished, zip);
  await rename(unfinished, file);
  return zip;
}
