import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  Blob,
  Buffer as ShapingBuffer,
  Face,
  Font,
  Variation,
  shape,
  type SvgPathCommand,
} from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

export interface TextStyle {
  /** Pixels per em. */
  size: number;
  /** 500 to 900, the range of the font file. */
  weight: number;
  /** Extra space after each character, in em. */
  tracking?: number | undefined;
}

export interface DisplayFace {
  /** Returns the text with only what the face can draw; an accent it lacks is dropped from its letter. */
  clean: (text: string) => string;
  /** Returns the width of a line in pixels. */
  measure: (text: string, style: TextStyle) => number;
  /** Returns SVG path data of a line whose baseline starts at the point given. */
  outline: (text: string, style: TextStyle, x: number, y: number) => string;
}

// Astro bundles this module for the build, so a path relative to the module would point into the bundle:
// every npm script runs in the project's root.
const fontFile = 'src/assets/fonts/pau-condensed.woff2';
const unitsPerEm = 1000;

let opened: Promise<DisplayFace> | undefined;

/** Returns the campaign's display face, opened once per process. */
export function openDisplayFace(): Promise<DisplayFace> {
  opened ??= loadDisplayFace();
  return opened;
}

async function loadDisplayFace(): Promise<DisplayFace> {
  const woff2 = await readFile(resolve(fontFile)).catch((cause: unknown) => {
    const message = `cannot read ${resolve(fontFile)}: run this from the project's root folder`;
    throw new Error(message, { cause });
  });
  const face = new Face(new Blob(await decompress(woff2)));
  const known = new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code)));
  const fonts = new Map<number, Font>();

  function fontOf(weight: number): Font {
    let font = fonts.get(weight);
    if (!font) {
      font = new Font(face);
      font.setVariations([new Variation('wght', weight)]);
      fonts.set(weight, font);
    }
    return font;
  }

  function shapeLine(text: string, weight: number): { glyph: number; advance: number }[] {
    const buffer = new ShapingBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(fontOf(weight), buffer);
    return buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint, xAdvance = 0 }) => ({ glyph: codepoint, advance: xAdvance }));
  }

  // Fitting asks for the same words at many sizes; their width in em is the same at each.
  const widths = new Map<string, { advance: number; count: number }>();

  function widthOf(text: string, weight: number): { advance: number; count: number } {
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (!width) {
      const glyphs = shapeLine(text, weight);
      const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) / unitsPerEm;
      width = { advance, count: glyphs.length };
      if (widths.size >= 5000) widths.clear();
      widths.set(key, width);
    }
    return width;
  }

  return {
    clean: (text) => cleanText(text, known),
    measure(text, { size, weight, tracking = 0 }) {
      const { advance, count } = widthOf(text, weight);
      return (advance + tracking * Math.max(0, count - 1)) * size;
    },
    outline(text, { size, weight, tracking = 0 }, x, y) {
      const font = fontOf(weight);
      let pen = x;
      return shapeLine(text, weight)
        .map(({ glyph, advance }) => {
          const path = drawGlyph(font.glyphToJson(glyph), pen, y, size / unitsPerEm);
          pen += (advance / unitsPerEm + tracking) * size;
          return path;
        })
        .join('');
    },
  };
}

/** SVG counts y downwards, fonts upwards. */
function drawGlyph(commands: SvgPathCommand[], x: number, y: number, scale: number): string {
  const round = (value: number) => String(Math.round(value * 10) / 10);
  return commands
    .map(({ type, values }) => {
      const points = values.map((value, index) =>
        round(index % 2 === 0 ? x + value * scale : y - value * scale),
      );
      return type + points.join(' ');
    })
    .join('');
}

function cleanText(text: string, known: ReadonlySet<string>): string {
  return Array.from(text.normalize('NFC'), (character) => {
    if (/\s/u.test(character)) return ' ';
    if (known.has(character)) return character;
    return Array.from(character.normalize('NFD'))
      .filter((part) => known.has(part))
      .join('');
  })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}
