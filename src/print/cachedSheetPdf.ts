import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Sheet } from './sheet.ts';
import { sheetPdf } from './sheetPdf.ts';

/** Part of each file's cache key: raise it with any change to how a PDF is written, or old files stay. */
const writerVersion = 1;

/** Returns the PDF of a handout from the cache folder, writing and keeping it there first when it is new. */
export async function cachedSheetPdf(
  sheet: Sheet,
  about: Parameters<typeof sheetPdf>[1],
  cacheDir = '.data/cache/print',
): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify([writerVersion, sheet, about]));
  const file = join(cacheDir, `${key.digest('hex').slice(0, 32)}.pdf`);
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const pdf = await sheetPdf(sheet, about);
  await mkdir(cacheDir, { recursive: true });
  // A build that is stopped midway must not leave half a file under its final name.
  const unfinished = `${file}.${randomUUID()}.tmp`;
  await writeFile(unfinished, pdf);
  await rename(unfinished, file);
  return pdf;
}
