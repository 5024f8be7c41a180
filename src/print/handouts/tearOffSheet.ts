import type { DisplayFace } from '../../lib/displayFace.ts';
import { typedAddress } from '../../lib/shortAddresses.ts';
import { sheetHeight, sheetWidth, type Sheet } from '../sheet.ts';
import { sheetPen, type SheetPen } from '../sheetPen.ts';
import {
  drawFrame,
  drawHead,
  drawSign,
  headHeight,
  inset,
  labelStyle,
  rectangle,
  textWidth,
  titleStyle,
} from '../sheetParts.ts';

export interface TearOffContent {
  name: string;
  partner: string;
  label: string;
  title: string;
  text: string;
  action: string;
  tab: string;
  small: string;
  url: string;
  date: string;
}

export const tabsOnSheet = 8;
const tabWidth = sheetWidth / tabsOnSheet;
const tabHeight = 196;
const tabTop = sheetHeight - tabHeight;

/** Draws one tab lying on its side, to be turned upright: its words run towards the poster. */
function drawTab(face: DisplayFace, { tab, url }: TearOffContent): SheetPen {
  const pen = sheetPen(face);
  const box = { x: 12, width: tabHeight - tabWidth - 16 };
  const bottom = pen.fitted(tab, {
    ...{ ...box, y: 14, height: 24, sizes: [19, 8], weight: 900, leading: 0.95, isUpper: true },
  });
  pen.fitted(typedAddress(url), {
    ...{ ...box, y: bottom + 8, height: 10, sizes: [14, 6], weight: 700 },
  });
  return pen;
}

/** Returns a poster with tabs along its foot, each with the short address and its code. */
export function tearOffSheet(face: DisplayFace, content: TearOffContent): Sheet {
  const pen = sheetPen(face);
  drawHead(pen, content.name, content.partner);
  const signTop = headHeight + 1;
  const signHeight = 330;
  const signWidth = drawSign(pen, 'down', sheetWidth - 225, signTop, signHeight);
  const width = sheetWidth - signWidth - inset * 2;
  pen.text(content.label, {
    ...{ x: inset, y: headHeight + 18, width, size: 15 },
    ...labelStyle,
  });
  pen.fitted(content.title, {
    ...{ x: inset - 3, y: headHeight + 46, width, height: 270, sizes: [120, 40] },
    ...titleStyle,
    leading: 0.88,
  });
  const top = signTop + signHeight;
  pen.fill('ink', rectangle(0, top, sheetWidth, 3));
  const bottom = pen.fitted(content.text, {
    ...{ x: inset, y: top + 18, width: textWidth, height: 62, sizes: [22, 10] },
    ...{ weight: 600, leading: 1.2 },
  });
  pen.text(content.small, { x: inset, y: bottom + 7, width: textWidth, size: 11, tone: 'soft' });
  pen.fill('ink', rectangle(0, tabTop - 46, sheetWidth, 46));
  pen.fitted(content.action, {
    ...{ x: inset, y: tabTop - 34, width: textWidth, height: 24, sizes: [32, 16] },
    ...{ weight: 900, isUpper: true, tone: 'paper' },
  });
  const tab = drawTab(face, content);
  for (let index = 0; index < tabsOnSheet; index += 1) {
    const x = index * tabWidth;
    pen.qr(content.url, x + 2, tabTop + 3, tabWidth - 4);
    pen.group(x, sheetHeight, { turn: -90 }, tab);
    if (index > 0) pen.stroke(0.9, `M${x} ${tabTop}V${sheetHeight}`, { isDashed: true });
  }
  drawFrame(pen);
  return { title: content.title, date: content.date, parts: pen.parts };
}
