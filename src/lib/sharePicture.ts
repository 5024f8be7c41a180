import { readFile } from 'node:fs/promises';

import sharp from 'sharp';

import { cachedFile } from './cachedFile.ts';
import { drawSharePicture, templateVersion, type SharePicture } from './sharePictureDrawing.ts';

export type { SharePicture };

/** Returns the page's sharing picture, 1200 by 630 pixels, as a PNG of few colours. */
export async function renderSharePicture(spec: SharePicture): Promise<Buffer> {
  const svg = await drawSharePicture(spec);
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, dither: 0, effort: 3 })
    .toBuffer();
}

/** Returns the file in the cache folder that holds the picture, drawing it first when it is new. */
export function sharePictureFile(
  spec: SharePicture,
  folder = '.data/cache/share',
): Promise<string> {
  const { label, title, fact = null, tape = null, isQuotation = false } = spec;
  return cachedFile({
    folder,
    extension: '.png',
    inputs: [templateVersion, label, title, fact, tape, isQuotation],
    make: () => renderSharePicture(spec),
  });
}

/** Returns the picture from the cache folder, drawing and keeping it there first when it is new. */
export const cachedSharePicture = async (spec: SharePicture, folder?: string): Promise<Buffer> =>
  readFile(await sharePictureFile(spec, folder));
