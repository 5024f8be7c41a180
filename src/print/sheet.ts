/** Points of US letter and A4 paper less margins of 10 mm: what both can print. */
export const sheetWidth = 552;
export const sheetHeight = 730;

/** Colours of a sheet; each still reads when a copier makes it grey. */
export const tones = {
  ink: '#000000',
  soft: '#3d3a33',
  paper: '#ffffff',
  shade: '#eeebe2',
  vest: '#ff6a13',
  masking: '#e8d9a8',
} as const;

export type Tone = keyof typeof tones;

/** One line of text; its baseline starts at the point given. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
}

/** A piece of text: what a reader hears as one heading or paragraph. */
export interface TextPart {
  kind: 'text';
  role: 'h1' | 'h2' | 'p';
  lines: TextLine[];
  /** The whole of it as it was written: lines may be in capitals, or shortened to fit. */
  words: string;
  size: number;
  weight: number;
  /** Extra space after each character, in points. */
  tracking: number;
  tone: Tone;
}

export interface GroupPart {
  kind: 'group';
  x: number;
  y: number;
  scale: number;
  /** Degrees clockwise about the group's origin. */
  turn: number;
  parts: SheetPart[];
}

/** One thing drawn on a sheet; the browser and the PDF draw the same parts. */
export type SheetPart =
  | TextPart
  | GroupPart
  | { kind: 'fill'; tone: Tone; path: string }
  | { kind: 'stroke'; width: number; path: string; isDashed: boolean; isRound: boolean }
  | { kind: 'qr'; url: string; x: number; y: number; width: number };

/** A handout, laid out in points from its top left corner. */
export interface Sheet {
  title: string;
  /** The day its content was last checked or changed, ISO 8601. */
  date: string;
  parts: SheetPart[];
}

/** Returns the words of a sheet in reading order; what is repeated on every card or tab comes once. */
export function sheetWords(parts: readonly SheetPart[]): string[] {
  const words = parts.flatMap((part): string[] => {
    if (part.kind === 'group') return sheetWords(part.parts);
    return part.kind === 'text' ? [part.words] : [];
  });
  return [...new Set(words)];
}

/** Returns the addresses that the codes of a sheet hold, one for each code. */
export const sheetCodes = (parts: readonly SheetPart[]): string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'group') return sheetCodes(part.parts);
    return part.kind === 'qr' ? [part.url] : [];
  });
