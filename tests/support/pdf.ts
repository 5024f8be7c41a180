import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';

/** Hands a PDF to one of poppler's programs and returns what that writes. */
function withPdf(pdf: Uint8Array, run: (file: string) => Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    return run(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the text of a PDF in its reading order, every run of blanks as one space. */
export const pdfText = (pdf: Uint8Array) =>
  withPdf(pdf, (file) => execFileSync('pdftotext', ['-raw', file, '-']))
    .toString()
    .replace(/\s+/g, ' ')
    .trim();

/** Returns what a PDF says of itself: pages, page size, title, whether it is tagged. */
export function pdfInfo(pdf: Uint8Array): Record<string, string> {
  const lines = withPdf(pdf, (file) => execFileSync('pdfinfo', [file]))
    .toString()
    .split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.replace(/:.*/, ''), line.replace(/^[^:]*:\s*/, '')]),
  );
}

/** Returns how many pages a PDF has. */
export const pageCount = (pdf: Uint8Array) => Number(pdfInfo(pdf)['Pages']);

/** Returns a page of a PDF as a PNG. */
export const pdfPicture = (pdf: Uint8Array, dotsPerInch: number, page = 1) =>
  withPdf(pdf, (file) => {
    const options = ['-r', String(dotsPerInch), '-f', String(page), '-l', String(page), '-png'];
    return execFileSync('pdftoppm', [...options, file], { maxBuffer: 100_000_000 });
  });

/** Returns how much of the last page's height is used, from 0 to 1, margins not counted. */
export async function lastPageUse(pdf: Uint8Array): Promise<number> {
  const picture = pdfPicture(pdf, 36, pageCount(pdf));
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lastInk = data.findLastIndex((value) => value < 128);
  // 10 mm of margin at 36 dots an inch.
  const margin = (36 / 25.4) * 10;
  const row = Math.floor(lastInk / info.channels / info.width);
  return (row - margin) / (info.height - 2 * margin);
}
