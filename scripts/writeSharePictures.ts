import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

import type { PagePicture } from '../src/content/sharePictures.ts';
import { sharePictureFile } from '../src/lib/sharePicture.ts';
import { placeFile } from './placeFile.ts';

/** Writes the sharing pictures that a built site lists to where its pages expect them. */
export async function writeSharePictures(siteFolder: string): Promise<void> {
  const list = join(siteFolder, 'share', 'pictures.json');
  const pictures = JSON.parse(await readFile(list, 'utf8')) as PagePicture[];
  await rm(list);
  const target = ({ page }: PagePicture) => join(siteFolder, 'share', `${page}.png`);
  for (const folder of new Set(pictures.map((picture) => dirname(target(picture))))) {
    await mkdir(folder, { recursive: true });
  }
  const waiting = pictures.values();
  const write = async () => {
    for (const picture of waiting) {
      await placeFile(await sharePictureFile(picture.spec), target(picture));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, write));
}
