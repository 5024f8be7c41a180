import { readFile } from 'node:fs/promises';

import { cachedFile } from '../lib/cachedFile.ts';
import type { Sheet } from './sheet.ts';
import { sheetPdf } from './sheetPdf.ts';

/** Part of each file's cache key: raise it with any change to how a PDF is written, or old files stay. */
const writerVersion = 1;

/** Returns the PDF of a handout from the cache folder, writing and keeping it there first when it is new. */
export async function cachedSheetPdf(
  sheet: Sheet,
  about: Parameters<typeof sheetPdf>[1],
): Promise<Uint8Array> {
  const file = await cachedFile({
    folder: '.data/cache/print',
    extension: '.pdf',
    inputs: [writerVersion, sheet, about],
    make: () => sheetPdf(sheet, about),
  });
  return readFile(file);
}
