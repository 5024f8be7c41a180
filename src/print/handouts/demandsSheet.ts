import type { DisplayFace } from '../../lib/displayFace.ts';
import type { Sheet } from '../sheet.ts';
import { sheetWidth } from '../sheet.ts';
import { sheetPen } from '../sheetPen.ts';
import {
  drawFoot,
  drawFrame,
  drawHead,
  drawSign,
  footTop,
  headHeight,
  inset,
  labelStyle,
  rectangle,
  titleStyle,
} from '../sheetParts.ts';

export interface DemandsContent {
  name: string;
  partner: string;
  label: string;
  title: string;
  demands: { number: number; title: string; want: string }[];
  foot: Parameters<typeof drawFoot>[1];
  date: string;
}

const titleHeight = 150;

/** Returns the sheet of demands: one scene to a row, as tall as the sheet allows. */
export function demandsSheet(face: DisplayFace, content: DemandsContent): Sheet {
  const pen = sheetPen(face);
  drawHead(pen, content.name, content.partner);
  const signWidth = drawSign(pen, 'down', sheetWidth - 102, headHeight, titleHeight);
  const titleWidth = sheetWidth - signWidth - inset * 2;
  pen.text(content.label, {
    ...{ x: inset, y: headHeight + 14, width: titleWidth, size: 14 },
    ...labelStyle,
  });
  pen.fitted(content.title, {
    ...{ x: inset - 3, y: headHeight + 36, width: titleWidth, height: 96, sizes: [132, 40] },
    ...titleStyle,
  });
  const top = headHeight + titleHeight;
  const rowHeight = (footTop - 3 - top) / content.demands.length;
  content.demands.forEach(({ number, title, want }, index) => {
    const y = top + index * rowHeight;
    pen.fill('ink', rectangle(0, y, sheetWidth, index === 0 ? 3 : 1));
    const middle = y + rowHeight / 2;
    pen.text(String(number), {
      ...{ x: 0, y: middle - 15, width: 58, size: 44, weight: 900, isCentred: true },
    });
    const size = Math.min(32, rowHeight * 0.46);
    const bottom = pen.fitted(title, {
      ...{ x: 68, y: middle - size * 0.8, width: 466, height: size, sizes: [size, 12] },
      ...{ weight: 900, leading: 1, isUpper: true, role: 'h2' },
    });
    pen.fitted(want, {
      ...{ x: 68, y: bottom + 3, width: 466, height: 14, sizes: [19, 9], weight: 600 },
    });
    pen.fill('ink', rectangle(57, y, 1, rowHeight));
  });
  drawFoot(pen, content.foot);
  drawFrame(pen);
  return { title: content.title, date: content.date, parts: pen.parts };
}
