import type { DisplayFace } from '../../lib/displayFace.ts';
import { sheetWidth, type Sheet } from '../sheet.ts';
import { sheetPen, type SheetPen } from '../sheetPen.ts';
import {
  drawFoot,
  drawFrame,
  drawHead,
  drawSign,
  drawTape,
  footTop,
  headHeight,
  inset,
  labelStyle,
  rectangle,
  textWidth,
  titleStyle,
} from '../sheetParts.ts';

export interface EventContent {
  name: string;
  partner: string;
  label: string;
  title: string;
  summary: string;
  /** The hour on the wall there, when it is known. */
  clock?: { time: string; half: string; zone: string } | undefined;
  day: string;
  place: string;
  address: string;
  /** "Sample", on a date that is only an example. */
  tape?: string | undefined;
  /** What else helps to get there: each a word and a line. */
  notes: { label: string; text: string }[];
  foot: Parameters<typeof drawFoot>[1];
  date: string;
}

const titleBottom = headHeight + 170;
const callHeight = 158;

function drawCall(pen: SheetPen, { clock, day, place, address }: EventContent): void {
  const y = titleBottom;
  pen.fill('ink', rectangle(0, y, sheetWidth, callHeight));
  const half = sheetWidth / 2;
  const white = { tone: 'paper', isUpper: true, weight: 900 } as const;
  const dayStyle = { x: inset, y: y + 16, width: half - 24, height: 22, leading: 0.95 };
  if (clock === undefined) {
    pen.fitted(day, { ...white, ...dayStyle, y: y + 30, height: 100, sizes: [72, 24] });
  } else {
    pen.fitted(day, { ...white, ...dayStyle, sizes: [30, 14], weight: 800 });
    const style = { size: 112, weight: 900 };
    pen.text(clock.time, { ...white, x: inset - 4, y: y + 56, width: half + 60, size: 112 });
    const after = inset + pen.face.measure(clock.time, style) + 4;
    pen.text(clock.half, { ...white, x: after, y: y + 56, width: 60, size: 32 });
    pen.text(clock.zone, { ...white, x: after, y: y + 91, width: 60, size: 20, weight: 700 });
  }
  const box = { x: half + 36, width: half - 36 - inset };
  const bottom = pen.fitted(place, {
    ...{ ...white, ...box, y: y + 18, height: 66, sizes: [36, 14], leading: 0.95 },
  });
  if (address === '') return;
  pen.fitted(address, {
    ...{ ...box, y: bottom + 8, height: y + callHeight - bottom - 22, sizes: [19, 9] },
    ...{ weight: 600, leading: 1.15, tone: 'paper' },
  });
}

/** Returns the flyer of an event: its hour first, as tall as a thumb. */
export function eventSheet(face: DisplayFace, content: EventContent): Sheet {
  const pen = sheetPen(face);
  drawHead(pen, content.name, content.partner);
  const signWidth = drawSign(pen, 'right', sheetWidth - 115.4, headHeight, 170);
  const width = sheetWidth - signWidth - inset * 2;
  pen.text(content.label, {
    ...{ x: inset, y: headHeight + 14, width, size: 14 },
    ...labelStyle,
  });
  pen.fitted(content.title, {
    ...{ x: inset - 2, y: headHeight + 36, width, height: 116, sizes: [92, 26] },
    ...titleStyle,
  });
  drawCall(pen, content);
  let y = titleBottom + callHeight;
  const summaryBottom = pen.fitted(content.summary, {
    ...{ x: inset, y: y + 14, width: textWidth, height: 34, sizes: [19, 10] },
    ...{ weight: 600, leading: 1.2 },
  });
  y = summaryBottom + 12;
  const room = footTop - 3 - y;
  const notes = content.notes.slice(0, 4);
  const rows = Math.max(1, Math.ceil(notes.length / 2));
  notes.forEach(({ label, text }, index) => {
    const isWide = index === notes.length - 1 && index % 2 === 0;
    const [column, row] = [index % 2, Math.floor(index / 2)];
    const x = (column * sheetWidth) / 2;
    const top = y + (row * room) / rows;
    const box = { x: x + inset, width: (isWide ? sheetWidth : sheetWidth / 2) - inset * 1.8 };
    if (column === 0) pen.fill('ink', rectangle(0, top, sheetWidth, 1));
    else pen.fill('ink', rectangle(x, top, 1, room / rows));
    const bottom = pen.text(label, {
      ...labelStyle,
      ...{ ...box, y: top + 11, size: 12 },
    });
    pen.fitted(text, {
      ...{ ...box, y: bottom + 5, height: top + room / rows - bottom - 14, sizes: [17, 8] },
      ...{ weight: 600, leading: 1.18 },
    });
  });
  drawFoot(pen, content.foot);
  if (content.tape !== undefined) drawTape(pen, content.tape, width + 18, headHeight + 6);
  drawFrame(pen);
  return { title: content.title, date: content.date, parts: pen.parts };
}
