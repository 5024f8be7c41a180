import {
  halfTurn,
  markPath,
  markPlace,
  signArrow,
  signFrame,
  signHeight,
  signWidth,
} from './directionSign.ts';
import { openDisplayFace, type DisplayFace } from './displayFace.ts';
import { fitText } from './displayText.ts';
import { drawings } from './drawings.ts';
import { startOf } from './quotation.ts';

export interface SharePicture {
  /** What kind of page it is, in a few words: "Call sheet: rally". */
  label: string;
  title: string;
  /** The one figure or time that people must see, in the bar at the foot. */
  fact?: string | undefined;
  /** A word on a strip of tape: "Sample", "Cancelled". */
  tape?: string | undefined;
  /** Whether the title is somebody's exact words: set as they are, in quotation marks. */
  isQuotation?: boolean | undefined;
}

/** Part of each picture's cache key: raise it with any change to the drawing, or old pictures stay. */
export const templateVersion = 1;

const campaignName = 'PRODUCTION ASSISTANTS UNITED';

// The light scheme's tokens: a picture file cannot follow the reader's scheme.
const paper = '#f8f6ef';
const ink = '#14130f';
const inkSoft = '#4b483f';
const vest = '#ff6a13';
const masking = '#e8d9a8';

const left = 20;
const top = 20;
const right = 1180;
const bottom = 610;
/** Where the orange side begins. */
const sideX = 818;
const textX = 54;
const textWidth = 734;
const headBottom = top + 76;
const factTop = bottom - 100;

/** How many characters of somebody's words a picture has room for. */
const mostDrawn = 380;

/** Height of capitals, in em. */
const capHeight = 0.688;

/** Returns the picture as SVG with all its text as paths, so that it looks the same on every machine. */
export async function drawSharePicture(spec: SharePicture): Promise<string> {
  const { label, title, fact, tape, isQuotation = false } = spec;
  const face = await openDisplayFace();
  const foot = fact ? drawFact(face, fact) : '';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    fill(paper, 'M0 0h1200v630H0z'),
    drawHead(face),
    fill(inkSoft, oneLine(face, label, headBottom + 56, 30, 700, tape ? 470 : textWidth, 0.055)),
    isQuotation ? drawWords(face, title) : drawTitle(face, title, foot !== ''),
    foot,
    drawSide(),
    `<path fill="none" stroke="${ink}" stroke-width="8" d="M${left} ${top}H${right}V${bottom}H${left}zM${sideX} ${top}V${bottom}"/>`,
    tape ? drawTape(face, tape) : '',
    '</svg>',
  ].join('');
}

function fill(colour: string, path: string): string {
  return `<path fill="${colour}" d="${path}"/>`;
}

/** One line at the sheet's left edge, made smaller by up to a half where it is too long. */
function oneLine(
  face: DisplayFace,
  text: string,
  baseline: number,
  size: number,
  weight: number,
  width: number,
  tracking = 0,
): string {
  const fitted = fitText(face, text.toUpperCase(), {
    width,
    // Room for one line at any of the sizes.
    height: size * 0.8,
    weight,
    tracking,
    sizes: [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((part) => size * part),
    leading: 1,
  });
  const rise = ((size - fitted.size) * capHeight) / 2;
  return fitted.lines
    .map((line) =>
      face.outline(line, { size: fitted.size, weight, tracking }, textX, baseline - rise),
    )
    .join('');
}

function drawHead(face: DisplayFace): string {
  const name = face.outline(
    campaignName,
    { size: 42, weight: 800, tracking: 0.025 },
    198,
    top + 55,
  );
  return [
    fill(ink, `M${left} ${top}H${sideX}V${headBottom}H${left}z`),
    `<path fill="${paper}" transform="translate(${textX} ${top + 20}) scale(.29)" d="${markPath}"/>`,
    fill(paper, `M164 ${top}h4v76h-4z${name}`),
  ].join('');
}

function drawTitle(face: DisplayFace, title: string, hasFoot: boolean): string {
  const titleTop = headBottom + 86;
  const room = (hasFoot ? factTop : bottom) - 34 - titleTop;
  const box = {
    width: textWidth,
    height: room,
    weight: 900,
    sizes: Array.from({ length: 21 }, (_, step) => 182 - step * 6),
    leading: 0.9,
  };
  const wanted = fitText(face, title.toUpperCase(), box);
  // A title in a script or in signs that the face lacks leaves nothing to draw.
  const { lines, size } = wanted.lines.length > 0 ? wanted : fitText(face, campaignName, box);
  const baselines = lines.map((_, index) => titleTop + size * (capHeight + index * box.leading));
  const paths = lines.map((line, index) =>
    face.outline(line, { size, weight: 900 }, textX - size * 0.04, baselines[index] ?? titleTop),
  );
  const used = (baselines.at(-1) ?? titleTop) - titleTop;
  return fill(ink, paths.join('')) + (!hasFoot && room - used > 130 ? drawCable() : '');
}

/** Exact words in marks, smaller than a title where they are long; what has no room ends in an ellipsis. */
function drawWords(face: DisplayFace, words: string): string {
  if (face.clean(words) === '') return drawTitle(face, campaignName, true);
  const top = headBottom + 86;
  const weight = 800;
  const leading = 1.02;
  const sizes = Array.from({ length: 22 }, (_, step) => 120 - step * 4);
  const box = { width: textWidth, height: factTop - 30 - top, weight, sizes, leading };
  const { lines, size } = fitText(face, `“${startOf(words, mostDrawn)}”`, box);
  const last = lines.length - 1;
  return fill(
    ink,
    lines
      .map((line, index) => (index === last && !line.endsWith('”') ? `${line}”` : line))
      .map((line, index) =>
        face.outline(line, { size, weight }, textX, top + size * (capHeight + index * leading)),
      )
      .join(''),
  );
}

/** A stinger that runs out of the sheet's lower line, where a short title leaves the floor empty. */
function drawCable(): string {
  const { width, path } = drawings.stinger;
  const scale = (sideX - left) / width;
  return `<path fill="none" stroke="${ink}" stroke-width="${5 / scale}" transform="translate(${left} ${bottom - 32.5 * scale}) scale(${scale})" d="${path}"/>`;
}

function drawFact(face: DisplayFace, fact: string): string {
  const line = oneLine(face, fact, factTop + 72, 68, 900, textWidth);
  return line && fill(ink, `M${left} ${factTop}H${sideX}V${bottom}H${left}z`) + fill(paper, line);
}

/** A clapper's stripes above the sign that productions post at street corners, both on vest orange. */
function drawSide(): string {
  const width = right - sideX;
  const signTop = top + 46;
  const stripes = [2, 62, 122, 182, 242, 302].map(
    (x) => `M${sideX + x} ${signTop}l28-46h31l-28 46z`,
  );
  const scale = Math.min(width / signWidth, (bottom - signTop) / signHeight);
  const signX = sideX + (width - signWidth * scale) / 2;
  const signY = signTop + (bottom - signTop - signHeight * scale) / 2;
  const { x, y, width: frameWidth, height: frameHeight, strokeWidth } = signFrame;
  return [
    fill(vest, `M${sideX} ${top}H${right}V${bottom}H${sideX}z`),
    fill(ink, `${stripes.join('')}M${sideX} ${signTop}h${width}v5h-${width}z`),
    `<g fill="${ink}" transform="translate(${signX} ${signY}) scale(${scale})">`,
    `<rect x="${x}" y="${y}" width="${frameWidth}" height="${frameHeight}" fill="none" stroke="${ink}" stroke-width="${strokeWidth}"/>`,
    `<path transform="${markPlace}" d="${markPath}"/><path d="${signArrow('right').path}"/>`,
    `<path transform="${halfTurn} ${markPlace}" d="${markPath}"/></g>`,
  ].join('');
}

/** Masking tape with torn ends across the sheet's edge, lettered aslant. */
function drawTape(face: DisplayFace, tape: string): string {
  const style = { size: 44, weight: 800, tracking: 0.09 };
  const box = { ...style, width: 250, height: style.size, sizes: [style.size] };
  const [word] = fitText(face, tape.toUpperCase(), { ...box, leading: 1 }).lines;
  if (!word) return '';
  const width = face.measure(word, style) + 80;
  return [
    `<g transform="translate(${sideX + 40 - width} ${headBottom + 6}) rotate(-2.5)">`,
    fill(masking, `M0 4l9 13-7 12 10 11-8 13 6 12 ${width - 18}-3 7-12-9-13 10-12-9-13 5-12z`),
    `<path fill="${ink}" transform="translate(40 48) skewX(-9)" d="${face.outline(word, style, 0, 0)}"/></g>`,
  ].join('');
}
