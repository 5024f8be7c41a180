import type { DisplayFace } from '../../lib/displayFace.ts';
import { sheetWidth, type Sheet } from '../sheet.ts';
import { sheetPen, type SheetPen } from '../sheetPen.ts';
import {
  drawFoot,
  drawFrame,
  drawHead,
  drawThing,
  footTop,
  headHeight,
  inset,
  labelStyle,
  rectangle,
  titleStyle,
} from '../sheetParts.ts';

export interface RightsContent {
  name: string;
  partner: string;
  label: string;
  title: string;
  rights: { title: string; statement: string }[];
  foot: Parameters<typeof drawFoot>[1];
  date: string;
}

const titleHeight = 120;
const columnWidth = sheetWidth / 2;

function drawRight(
  pen: SheetPen,
  right: RightsContent['rights'][number],
  [x, y, height]: readonly [x: number, y: number, height: number],
): void {
  const box = { x: x + inset, width: columnWidth - inset * 1.6 };
  const bottom = pen.fitted(right.title, {
    ...{ ...box, y: y + 9, height: Math.min(38, height * 0.4), sizes: [21, 11] },
    ...{ weight: 900, leading: 0.98, isUpper: true, role: 'h2' },
  });
  pen.fitted(right.statement, {
    ...{ ...box, y: bottom + 4, height: y + height - bottom - 9, sizes: [14, 8] },
    ...{ weight: 500, leading: 1.2 },
  });
}

/** Returns the sheet of rights: one box to a statement, in two columns. */
export function rightsSheet(face: DisplayFace, content: RightsContent): Sheet {
  const pen = sheetPen(face);
  drawHead(pen, content.name, content.partner);
  drawThing(pen, 'walkie', sheetWidth - 118, headHeight + 10, 104);
  pen.text(content.label, {
    ...{ x: inset, y: headHeight + 14, width: 400, size: 14 },
    ...labelStyle,
  });
  pen.fitted(content.title, {
    ...{ x: inset - 2, y: headHeight + 34, width: 400, height: 72, sizes: [104, 40] },
    ...titleStyle,
  });
  const top = headHeight + titleHeight;
  const rows = Math.ceil(content.rights.length / 2);
  const rowHeight = (footTop - 3 - top) / rows;
  content.rights.forEach((right, index) => {
    // Down the first column, then the second: as people read a sheet with a line down its middle.
    const [column, row] = [Math.floor(index / rows), index % rows];
    drawRight(pen, right, [column * columnWidth, top + row * rowHeight, rowHeight]);
  });
  for (let row = 0; row < rows; row += 1) {
    pen.fill('ink', rectangle(0, top + row * rowHeight, sheetWidth, row === 0 ? 3 : 1));
  }
  pen.fill('ink', rectangle(columnWidth - 0.5, top, 1, footTop - 3 - top));
  drawFoot(pen, content.foot);
  drawFrame(pen);
  return { title: content.title, date: content.date, parts: pen.parts };
}
