import type { DisplayFace } from '../../lib/displayFace.ts';
import { typedAddress } from '../../lib/shortAddresses.ts';
import { sheetHeight, sheetWidth, type Sheet } from '../sheet.ts';
import { sheetPen, type SheetPen } from '../sheetPen.ts';
import { drawMark, rectangle } from '../sheetParts.ts';

export interface CardContent {
  name: string;
  title: string;
  steps: readonly string[];
  action: string;
  small: string;
  url: string;
  date: string;
}

const columns = 2;
const rows = 4;
export const cardsOnSheet = columns * rows;
const width = sheetWidth / columns;
const height = sheetHeight / rows;
const sideWidth = 92;

function drawCard(face: DisplayFace, content: CardContent): SheetPen {
  const pen = sheetPen(face);
  const left = 14;
  pen.fill('ink', rectangle(8, 8, width - 16, 22));
  const markEnd = drawMark(pen, 'paper', left, 13.5, 11);
  pen.fitted(content.name, {
    ...{ x: markEnd + 8, y: 14.5, width: width - markEnd - 24, height: 9, sizes: [12.5, 8] },
    ...{ weight: 800, tracking: 0.03, isUpper: true, tone: 'paper' },
  });
  const textWidth = width - sideWidth - left - 8;
  let y = pen.fitted(content.title, {
    ...{ x: left, y: 40, width: textWidth, height: 36, sizes: [27, 12] },
    ...{ weight: 900, leading: 0.92, isUpper: true, role: 'h2' },
  });
  for (const [index, step] of content.steps.entries()) {
    pen.text(`${index + 1}`, { x: left, y: y + 7, width: 12, size: 14, weight: 900 });
    y = pen.fitted(step, {
      ...{ x: left + 13, y: y + 7, width: textWidth - 13, height: 22, sizes: [11.5, 8] },
      ...{ weight: 600, leading: 1.15 },
    });
  }
  const side = width - sideWidth - 8;
  pen.fill('vest', rectangle(side, 30, sideWidth, height - 38));
  pen.fill('paper', rectangle(side + 8, 38, sideWidth - 16, sideWidth - 16));
  pen.qr(content.url, side + 8, 38, sideWidth - 16);
  const box = { x: side + 8, width: sideWidth - 16 };
  y = pen.fitted(content.action, {
    ...{ ...box, y: 121, height: 26, sizes: [16, 9], weight: 900, leading: 0.96, isUpper: true },
  });
  y = pen.fitted(typedAddress(content.url), {
    ...{ ...box, y: y + 4, height: 8, sizes: [11, 5.5], weight: 800 },
  });
  pen.text(content.small, { ...box, y: y + 3, size: 7, weight: 600, leading: 1.1 });
  return pen;
}

/** Returns a sheet of cards to cut out and hand on. */
export function talkCards(face: DisplayFace, content: CardContent): Sheet {
  const pen = sheetPen(face);
  const card = drawCard(face, content);
  for (let index = 0; index < cardsOnSheet; index += 1) {
    pen.group((index % columns) * width, Math.floor(index / columns) * height, {}, card);
  }
  // Each cut is one line from edge to edge: dashes drawn twice would close up.
  const cut = (path: string) => {
    pen.stroke(0.75, path, { isDashed: true });
  };
  for (let column = 0; column <= columns; column += 1) cut(`M${column * width} 0v${sheetHeight}`);
  for (let row = 0; row <= rows; row += 1) cut(`M0 ${row * height}h${sheetWidth}`);
  return { title: content.title, date: content.date, parts: pen.parts };
}
