import type { DisplayFace } from '../lib/displayFace.ts';
import { fitText, wrapText } from '../lib/displayText.ts';
import type { SheetPart, TextPart, Tone } from './sheet.ts';

/** Extra space between words, in em: the face sets words so close that small letters run together. */
export const wordGap = 0.08;

/** Height of capitals and depth of letters, in em. */
const capHeight = 0.688;
const depth = 0.2;

interface TextStyle {
  x: number;
  /** The top of the first line's capitals. */
  y: number;
  width: number;
  size: number;
  weight?: number;
  /** Distance between baselines, in em. */
  leading?: number;
  /** In em. */
  tracking?: number;
  isUpper?: boolean;
  isCentred?: boolean;
  role?: TextPart['role'];
  tone?: Tone;
}

interface FittedStyle extends Omit<TextStyle, 'size'> {
  height: number;
  /** The largest and the smallest size to try. */
  sizes: readonly [largest: number, smallest: number];
}

/** Sets text and lines on a sheet. Whatever sets text returns where its last line ends. */
export interface SheetPen {
  face: DisplayFace;
  parts: SheetPart[];
  text: (text: string, style: TextStyle) => number;
  /** Sets text as large as its box allows; what exceeds the smallest size ends in an ellipsis. */
  fitted: (text: string, style: FittedStyle) => number;
  fill: (tone: Tone, path: string) => void;
  stroke: (
    width: number,
    path: string,
    options?: { isDashed?: boolean; isRound?: boolean },
  ) => void;
  qr: (url: string, x: number, y: number, width: number) => void;
  /** Draws the parts of another pen, moved, scaled and turned. */
  group: (x: number, y: number, place: { scale?: number; turn?: number }, inner: SheetPen) => void;
}

/** Returns a pen for a new sheet or a part of one. */
export function sheetPen(face: DisplayFace): SheetPen {
  const parts: SheetPart[] = [];
  const spaced: DisplayFace = {
    ...face,
    measure: (text, style) =>
      face.measure(text, style) + (text.split(' ').length - 1) * wordGap * style.size,
  };

  function setLines(words: string, lines: string[], style: TextStyle): number {
    const { x, y, width, size, weight = 500, leading = 1.25, tracking = 0 } = style;
    const first = y + size * capHeight;
    const left = (line: string) =>
      style.isCentred ? x + (width - spaced.measure(line, { size, weight, tracking })) / 2 : x;
    parts.push({
      ...{ kind: 'text', role: style.role ?? 'p', size, weight, tone: style.tone ?? 'ink' },
      ...{ words, tracking: round(tracking * size) },
      lines: lines.map((text, index) => ({
        ...{ text, x: round(left(text)) },
        y: round(first + index * size * leading),
      })),
    });
    return first + (lines.length - 1) * size * leading + size * depth;
  }

  const cased = (text: string, { isUpper }: { isUpper?: boolean }) =>
    face.clean(isUpper === true ? text.toUpperCase() : text);

  return {
    face,
    parts,
    text(text, style) {
      const { size, weight = 500, tracking = 0, width } = style;
      return setLines(
        text,
        wrapText(spaced, cased(text, style), { size, weight, tracking }, width),
        style,
      );
    },
    fitted(text, style) {
      const { width, height, weight = 500, tracking = 0, leading = 1.25 } = style;
      const [largest, smallest] = style.sizes;
      const steps = Math.floor((largest - smallest) * 2);
      const sizes = Array.from({ length: steps + 1 }, (_, step) => largest - step / 2);
      const box = { width, height, weight, tracking, leading, sizes };
      const { lines, size } = fitText(spaced, cased(text, style), box);
      return setLines(text, lines, { ...style, size });
    },
    fill: (tone, path) => void parts.push({ kind: 'fill', tone, path }),
    stroke: (width, path, { isDashed = false, isRound = false } = {}) =>
      void parts.push({ kind: 'stroke', width, path, isDashed, isRound }),
    qr: (url, x, y, width) => void parts.push({ kind: 'qr', url, x, y, width }),
    group: (x, y, { scale = 1, turn = 0 }, inner) =>
      void parts.push({ kind: 'group', x, y, scale, turn, parts: inner.parts }),
  };
}

/** A hundredth of a point is finer than any printer. */
const round = (value: number) => Math.round(value * 100) / 100;
