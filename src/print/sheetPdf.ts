import { qrPath } from '../lib/qrCode.ts';
import { staticFace } from '../lib/staticFace.ts';
import { type Pdf, taggedPdf } from '../lib/taggedPdf.ts';
import {
  sheetHeight,
  sheetWidth,
  tones,
  type Sheet,
  type SheetPart,
  type TextPart,
} from './sheet.ts';
import { wordGap } from './sheetPen.ts';

const letter = { width: 612, height: 792 };

const weightsOf = (parts: readonly SheetPart[]): number[] =>
  parts.flatMap((part) => {
    if (part.kind === 'group') return weightsOf(part.parts);
    return part.kind === 'text' ? [part.weight] : [];
  });

/** Draws what tells a screen reader nothing. */
function asArtifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact');
  draw();
  pdf.endMarkedContent();
}

const fontName = (weight: number) => `display-${weight}`;

function drawText(pdf: Pdf, part: TextPart): void {
  pdf.font(fontName(part.weight)).fontSize(part.size).fillColor(tones[part.tone]);
  for (const { text, x, y } of part.lines) {
    pdf.text(text, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: part.tracking,
      wordSpacing: wordGap * part.size,
    });
  }
}

function drawQr(pdf: Pdf, { url, x, y, width }: Extract<SheetPart, { kind: 'qr' }>): void {
  const { size, path } = qrPath(url);
  pdf
    .save()
    .translate(x, y)
    .scale(width / size);
  pdf.rect(0, 0, size, size).fill(tones.paper);
  pdf.path(path).lineWidth(1).lineCap('butt').undash().stroke(tones.ink).restore();
}

function drawStroke(pdf: Pdf, part: Extract<SheetPart, { kind: 'stroke' }>): void {
  pdf.save().path(part.path).lineWidth(part.width);
  // Lines of things from set life end and meet round, as on the pages.
  if (part.isRound) pdf.lineJoin('round').lineCap('round');
  if (part.isDashed) pdf.dash(4, { space: 3 });
  pdf.stroke(tones.ink).restore();
}

/** Draws parts in order; each new piece of text and each new code becomes one element for screen readers. */
function drawParts(pdf: Pdf, parts: readonly SheetPart[], say: Say): void {
  for (const part of parts) {
    if (part.kind === 'text') {
      say(part.role.toUpperCase(), part.words, {}, () => drawText(pdf, part));
    } else if (part.kind === 'qr') {
      say('Figure', part.url, { alt: part.url }, () => drawQr(pdf, part));
    } else if (part.kind === 'fill') {
      asArtifact(pdf, () => pdf.path(part.path).fill(tones[part.tone]));
    } else if (part.kind === 'stroke') {
      asArtifact(pdf, () => drawStroke(pdf, part));
    } else {
      pdf.save().translate(part.x, part.y).rotate(part.turn).scale(part.scale);
      drawParts(pdf, part.parts, say);
      pdf.restore();
    }
  }
}

type Say = (tag: string, words: string, options: { alt?: string }, draw: () => void) => void;

/** Returns what says each thing once: the other seven of eight cards are for scissors, not for ears. */
function sayOnce(pdf: Pdf, root: PDFKit.PDFStructureElement): Say {
  const said = new Set<string>();
  return (tag, words, options, draw) => {
    if (said.has(`${tag} ${words}`)) {
      asArtifact(pdf, draw);
      return;
    }
    said.add(`${tag} ${words}`);
    root.add(pdf.struct(tag, options, draw));
  };
}

/** Returns a handout as a tagged PDF of one US letter page. The same sheet makes the same bytes. */
export async function sheetPdf(
  sheet: Sheet,
  { author, language }: { author: string; language: string },
): Promise<Uint8Array> {
  const weights = [...new Set(weightsOf(sheet.parts))].toSorted((a, b) => a - b);
  const faces = await Promise.all(
    weights.map(async (weight) => ({ weight, bytes: Buffer.from(await staticFace(weight)) })),
  );
  const { title, date, parts } = sheet;
  return taggedPdf({ title, author, language, date, margin: 0 }, (pdf, root) => {
    for (const { weight, bytes } of faces) pdf.registerFont(fontName(weight), bytes);
    pdf.translate((letter.width - sheetWidth) / 2, (letter.height - sheetHeight) / 2);
    drawParts(pdf, parts, sayOnce(pdf, root));
  });
}
