import type { DisplayFace, TextStyle } from './displayFace.ts';

export interface TextBox {
  width: number;
  height: number;
  weight: number;
  tracking?: number | undefined;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** Distance between baselines, in em. */
  leading: number;
}

export interface FittedText {
  lines: string[];
  size: number;
}

const ellipsis = '…';

/** No picture has room for more; the limit keeps a pasted book from being measured word by word. */
const longestText = 400;

/** Returns the text in lines no wider than `maxWidth`; only a word wider than that is broken. */
export function wrapText(
  face: DisplayFace,
  text: string,
  style: TextStyle,
  maxWidth: number,
): string[] {
  const fits = (line: string) => face.measure(line, style) <= maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line) lines.push(line);
  return lines;
}

/** Returns the text at the largest size that fits the box, in lines of about one length; what exceeds the smallest size ends in an ellipsis. */
export function fitText(face: DisplayFace, text: string, box: TextBox): FittedText {
  const cleaned = face.clean(text.slice(0, longestText));
  for (const size of box.sizes) {
    const style = { size, weight: box.weight, tracking: box.tracking };
    if (hasWordWiderThan(face, cleaned, style, box.width)) continue;
    const lines = wrapText(face, cleaned, style, box.width);
    if (lines.length <= lineLimit(box, size)) {
      return { lines: balance(face, cleaned, style, box.width, lines), size };
    }
  }
  const size = Math.min(...box.sizes);
  const style = { size, weight: box.weight, tracking: box.tracking };
  const lines = wrapText(face, cleaned, style, box.width);
  return { lines: shorten(face, lines, lineLimit(box, size), style, box.width), size };
}

function lineLimit({ height, leading }: TextBox, size: number): number {
  // The last line needs its capitals' height only, about 0.7 em.
  return Math.max(1, Math.floor((height / size - 0.7) / leading) + 1);
}

function hasWordWiderThan(
  face: DisplayFace,
  text: string,
  style: TextStyle,
  width: number,
): boolean {
  return text.split(' ').some((word) => face.measure(word, style) > width);
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The narrowest column that needs no further line gives lines of about one length, as `text-wrap: balance` does on the pages. */
function balance(
  face: DisplayFace,
  text: string,
  style: TextStyle,
  maxWidth: number,
  widest: string[],
): string[] {
  let lines = widest;
  let low = maxWidth / 2;
  let high = maxWidth;
  while (lines.length > 1 && high - low > 8) {
    const middle = (low + high) / 2;
    const tried = wrapText(face, text, style, middle);
    if (tried.length === widest.length && !hasWordWiderThan(face, text, style, middle)) {
      lines = tried;
      high = middle;
    } else {
      low = middle;
    }
  }
  return lines;
}

function shorten(
  face: DisplayFace,
  lines: string[],
  limit: number,
  style: TextStyle,
  maxWidth: number,
): string[] {
  if (lines.length <= limit) return lines;
  const kept = lines.slice(0, limit);
  let last = kept.pop() ?? '';
  while (last && face.measure(last + ellipsis, style) > maxWidth) last = last.slice(0, -1);
  return [...kept, last.replace(/[\s,;:.–—-]+$/u, '') + ellipsis];
}
