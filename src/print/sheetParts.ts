import {
  markCorner,
  markHeight,
  markPath,
  markWidth,
  signArrow,
  signFrame,
  signHeight,
  signWidth,
  type SignDirection,
} from '../lib/directionSign.ts';
import { drawings, type DrawingName } from '../lib/drawings.ts';
import { typedAddress } from '../lib/shortAddresses.ts';
import { sheetHeight, sheetWidth, type Tone } from './sheet.ts';
import { sheetPen, type SheetPen } from './sheetPen.ts';

/** The white at each side of a sheet's text. */
export const inset = 18;
export const textWidth = sheetWidth - inset * 2;

/** Height of the bar with the campaign's name. */
export const headHeight = 40;
/** Height of the box with the codes. */
export const footHeight = 132;
export const footTop = sheetHeight - footHeight;

/** How a sheet sets its small words: the label above its title, and those above its notes. */
export const labelStyle = { weight: 700, tracking: 0.055, isUpper: true, tone: 'soft' } as const;
/** How a sheet sets its title. */
export const titleStyle = { weight: 900, leading: 0.9, isUpper: true, role: 'h1' } as const;

/** Returns the path of a rectangle. */
export const rectangle = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** Draws the campaign's mark, `height` points high. */
export function drawMark(pen: SheetPen, tone: Tone, x: number, y: number, height: number): number {
  const scale = height / markHeight;
  const mark = sheetPen(pen.face);
  mark.fill(tone, markPath);
  pen.group(x, y, { scale }, mark);
  return x + markWidth * scale;
}

/** Draws the bar at the head of a sheet: mark, name and partner. */
export function drawHead(pen: SheetPen, name: string, partner: string): void {
  pen.fill('ink', rectangle(0, 0, sheetWidth, headHeight));
  const markEnd = drawMark(pen, 'paper', inset, 10, 20);
  pen.fill('paper', rectangle(markEnd + 12, 0, 1.5, headHeight));
  const line = { y: 14, width: 300, weight: 800, tracking: 0.03, tone: 'paper' } as const;
  pen.text(name, { ...line, x: markEnd + 26, size: 17, isUpper: true });
  const style = { size: 13, weight: 600, tracking: 0.02 };
  const width = pen.face.measure(partner, style) + 8;
  pen.text(partner, {
    ...{ ...line, ...style, y: 15.5 },
    ...{ x: sheetWidth - inset - width, width: width + 8 },
  });
}

/** Draws the heavy line around a sheet, last, so that nothing stands over it. */
export function drawFrame(pen: SheetPen): void {
  pen.stroke(3, rectangle(1.5, 1.5, sheetWidth - 3, sheetHeight - 3));
}

/** Draws the sign that productions post at street corners. */
export function drawSign(
  pen: SheetPen,
  direction: SignDirection,
  x: number,
  y: number,
  height: number,
): number {
  const scale = height / signHeight;
  const sign = sheetPen(pen.face);
  const mark = sheetPen(pen.face);
  mark.fill('ink', markPath);
  const arrow = signArrow(direction);
  const arrowPen = sheetPen(pen.face);
  arrowPen.fill('ink', arrow.path);
  const { x: left, y: top, width, height: tall, strokeWidth } = signFrame;
  sign.fill('vest', rectangle(0, 0, signWidth, signHeight));
  sign.stroke(strokeWidth, rectangle(left, top, width, tall));
  sign.group(markCorner.x, markCorner.y, {}, mark);
  const turned = [signWidth, signHeight, { turn: 180 }] as const;
  if (arrow.isTurned) sign.group(...turned, arrowPen);
  else sign.group(0, 0, {}, arrowPen);
  sign.group(signWidth - markCorner.x, signHeight - markCorner.y, { turn: 180 }, mark);
  pen.group(x, y, { scale }, sign);
  return signWidth * scale;
}

/** Draws one thing from set life in lines of one weight. */
export function drawThing(pen: SheetPen, name: DrawingName, x: number, y: number, width: number) {
  const drawing = drawings[name];
  const scale = width / drawing.width;
  const thing = sheetPen(pen.face);
  thing.stroke(1.6 / scale, drawing.path, { isRound: true });
  pen.group(x, y, { scale }, thing);
}

/** Draws a strip of masking tape with a word: a state, said aloud. */
export function drawTape(pen: SheetPen, word: string, right: number, y: number): void {
  const style = { size: 20, weight: 800, tracking: 0.09 };
  const width = pen.face.measure(word.toUpperCase(), style) + 34;
  const tape = sheetPen(pen.face);
  tape.fill('masking', `M0 2l4 7-3 6 4 6-3 5 ${width - 4} -1 3-6-4-7 4-6-4-7 2-1z`);
  tape.text(word, { ...style, x: 16, y: 6.5, width, isUpper: true });
  pen.group(right - width, y, { turn: -2.5 }, tape);
}

interface FootWords {
  action: string;
  /** What the main code opens. */
  url: string;
  hint: string;
  /** A second, smaller code: where to read on. */
  more?: { label: string; url: string; note: string };
}

/** Draws the foot of a sheet: the one thing to do, with its code and its address in words. */
export function drawFoot(pen: SheetPen, { action, url, hint, more }: FootWords): void {
  pen.fill('ink', rectangle(0, footTop - 3, sheetWidth, 3));
  pen.qr(url, 8, footTop + 4, footHeight - 10);
  const left = footHeight + 8;
  const moreWidth = more === undefined ? 0 : 130;
  const width = sheetWidth - left - inset - moreWidth - (more === undefined ? 0 : 14);
  const box = { x: left, width };
  let y = pen.fitted(action, {
    ...{ ...box, y: footTop + 16, height: 48, sizes: [26, 15] },
    ...{ weight: 900, leading: 0.96, isUpper: true, role: 'h2' },
  });
  y = pen.fitted(typedAddress(url), {
    ...{ ...box, y: y + 9, height: 16, sizes: [19, 10], weight: 800 },
  });
  pen.text(hint, { ...box, y: y + 8, size: 11, weight: 500, leading: 1.2 });
  if (more === undefined) return;
  const moreX = sheetWidth - moreWidth;
  pen.fill('ink', rectangle(moreX - 1, footTop, 1, footHeight));
  const words = { x: moreX + 10, width: moreWidth - 20 };
  y = pen.text(more.label, { ...words, y: footTop + 12, size: 12, weight: 700, leading: 1.1 });
  pen.qr(more.url, moreX + 4, y, 62);
  pen.text(more.note, {
    ...{ x: moreX + 66, y: y + 10, width: moreWidth - 66 - 12, size: 9.5, leading: 1.15 },
  });
  pen.fitted(typedAddress(more.url), {
    ...{ ...words, y: y + 66, height: 10, sizes: [11, 6.5], weight: 800 },
  });
}
