import sharp from 'sharp';

import { joinContent, type Site } from '../../src/content/joinContent.ts';
import { en } from '../../src/i18n/en.ts';
import { handoutsOf, type Handout } from '../../src/print/handouts.ts';
import { sheetHeight, sheetWidth, type SheetPart } from '../../src/print/sheet.ts';
import { sheetPdf } from '../../src/print/sheetPdf.ts';
import { pdfPicture } from './pdf.ts';
import { readCode } from './readCode.ts';
import { campaignFile, readContent, samplesFile, today } from './starterContent.ts';

/** The address that handouts of tests lead to. */
export const origin = new URL('https://pau.example');
/** The day the samples count from. */
export const now = Date.parse(`${today}T12:00:00Z`);
/** The starter content with its sample events. */
export const starterSite = joinContent(await readContent([campaignFile, samplesFile]));

/** Returns the handouts of a site's content. */
export const handoutsFrom = (site: Site, at = now): Promise<Handout[]> =>
  handoutsOf(site, { words: en, origin, now: at });

/** Returns a handout's PDF as the build writes it. */
export const pdfOf = ({ sheet }: Handout) =>
  sheetPdf(sheet, { author: starterSite.settings.name, language: 'en' });

interface CodeBox {
  x: number;
  y: number;
  width: number;
}

/** Returns where the codes of a sheet stand; their groups are moved, never scaled or turned. */
export const codeBoxes = (parts: readonly SheetPart[], x = 0, y = 0): CodeBox[] =>
  parts.flatMap((part): CodeBox[] => {
    if (part.kind === 'group') return codeBoxes(part.parts, x + part.x, y + part.y);
    return part.kind === 'qr' ? [{ x: x + part.x, y: y + part.y, width: part.width }] : [];
  });

const dotsPerInch = 200;
const dots = (points: number) => Math.round((points / 72) * dotsPerInch);

/** Returns what a scanner reads from each code of a handout's PDF, as a printer would draw it. */
export async function scanCodes({ sheet }: Handout, pdf: Uint8Array): Promise<string[]> {
  const page = pdfPicture(pdf, dotsPerInch);
  const [left, top] = [(612 - sheetWidth) / 2, (792 - sheetHeight) / 2];
  return Promise.all(
    codeBoxes(sheet.parts).map(async ({ x, y, width }) => {
      const side = dots(width);
      const { data, info } = await sharp(page)
        .extract({ left: dots(left + x), top: dots(top + y), width: side, height: side })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return readCode(data, info) ?? 'unreadable';
    }),
  );
}
