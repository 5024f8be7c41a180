import sharp from 'sharp';

import {
  halfTurn,
  markHeight,
  markPath,
  markPlace,
  markWidth,
  signArrow,
  signFrame,
  signHeight,
  signWidth,
} from '../directionSign.ts';
import { openDisplayFace } from '../displayFace.ts';
import { type LogoName, logoNames } from './kit.ts';

const ink = '#14130f';
const paper = '#f8f6ef';
const vest = '#ff6a13';
/** How wide the bitmap of a logo is, in pixels: enough for a column of print. */
const bitmapWidth = 1600;

const svg = (width: number, height: number, parts: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${parts}</svg>\n`;

const mark = (color: string) =>
  svg(markWidth, markHeight, `<path fill="${color}" d="${markPath}"/>`);

async function wordmark(color: string, name: string): Promise<string> {
  const face = await openDisplayFace();
  const style = { size: 76, weight: 800, tracking: 0.01 };
  const words = name.toUpperCase().split(' ');
  const middle = Math.ceil(words.length / 2);
  const lines = [words.slice(0, middle), words.slice(middle)].map((line) =>
    face.clean(line.join(' ')),
  );
  const left = markWidth + 36;
  const width = Math.ceil(left + Math.max(...lines.map((line) => face.measure(line, style))));
  const text = lines
    .map((line, index) => face.outline(line, style, left, 62 + index * 76))
    .join('');
  return svg(width, markHeight, `<path fill="${color}" d="${markPath}${text}"/>`);
}

function sign(): string {
  const { path, isTurned } = signArrow('right');
  const { strokeWidth, x, y, width, height } = signFrame;
  const turned = isTurned ? ` transform="${halfTurn}"` : '';
  return svg(
    signWidth,
    signHeight,
    [
      `<path fill="${vest}" d="M0 0h${signWidth}v${signHeight}H0z"/>`,
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${ink}" stroke-width="${strokeWidth}"/>`,
      `<path fill="${ink}" transform="${markPlace}" d="${markPath}"/>`,
      `<path fill="${ink}"${turned} d="${path}"/>`,
      `<path fill="${ink}" transform="${halfTurn} ${markPlace}" d="${markPath}"/>`,
    ].join(''),
  );
}

/** A logo as the kit holds it: a drawing, and the same as a bitmap. */
export interface Logo {
  name: LogoName;
  /** For light ground or dark; the sign brings its own ground. */
  ground: 'light' | 'dark' | 'any';
  svg: string;
  png: Uint8Array;
}

async function logosOf(logo: LogoName, name: string): Promise<Omit<Logo, 'png'>[]> {
  if (logo === 'sign') return [{ name: logo, ground: 'any', svg: sign() }];
  const draw = (color: string) => (logo === 'mark' ? mark(color) : wordmark(color, name));
  return [
    { name: logo, ground: 'light', svg: await draw(ink) },
    { name: logo, ground: 'dark', svg: await draw(paper) },
  ];
}

/** Returns the campaign's logos, each for light and for dark ground. */
export async function drawLogos(name: string): Promise<Logo[]> {
  const logos = await Promise.all(logoNames.map((logo) => logosOf(logo, name)));
  return Promise.all(
    logos.flat().map(async (logo) => ({
      ...logo,
      png: new Uint8Array(
        await sharp(Buffer.from(logo.svg), { density: 72 })
          .resize({ width: bitmapWidth })
          .png({ compressionLevel: 9 })
          .toBuffer(),
      ),
    })),
  );
}
