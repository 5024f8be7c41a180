import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
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
export async function sharePictureFile(
  spec: SharePicture,
  cacheDir = '.data/cache/share',
): Promise<string> {
  const file = join(cacheDir, `${cacheKey(spec)}.png`);
  try {
    await access(file);
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const picture = await renderSharePicture(spec);
  await mkdir(cacheDir, { recursive: true });
  // A build that is stopped midway must not leave half a picture under its final name.
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  return file;
}

/** Returns the picture from the cache folder, drawing and keeping it there first when it is new. */
export const cachedSharePicture = async (spec: SharePicture, cacheDir?: string): Promise<Buffer> =>
  readFile(await sharePictureFile(spec, cacheDir));

function cacheKey({ label, title, fact, tape, isQuotation }: SharePicture): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        templateVersion,
        label,
        title,
        fact ?? null,
        tape ?? null,
        isQuotation ?? false,
      ]),
    )
    .digest('hex')
    .slice(0, 32);
}
