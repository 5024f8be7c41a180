import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  halfTurn,
  markPath,
  markPlace,
  signArrow,
  signFrame,
  signHeight,
  signWidth,
} from '../src/lib/directionSign.ts';
import { drawings, type DrawingName } from '../src/lib/drawings.ts';

// Draws the starter dataset's pictures from the drawings of the site. Run it after a change to those:
// node scripts/datasetImages.ts

const folder = join(import.meta.dirname, '../sanity/dataset/images');
const paper = '#f8f6ef';
const ink = '#14130f';
const vest = '#ff6a13';
const width = 1200;
const height = 800;

function picture(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${paper}" d="M0 0h1200v800H0z"/>${content}</svg>\n`;
}

/** The drawing stands on a set's floor line, before a block of vest orange. */
function onSet(name: DrawingName): string {
  const { path } = drawings[name];
  return picture(
    `<path fill="${vest}" d="M0 0h520v640H0z"/><path fill="none" stroke="${ink}" stroke-width="14" d="M0 640h1200"/><path fill="${paper}" stroke="${ink}" stroke-width="1.6" transform="translate(340 131) scale(8.125)" d="${path}"/>`,
  );
}

function directionSign(): string {
  const scale = 1.3;
  const { x, y, width: frameWidth, height: frameHeight, strokeWidth } = signFrame;
  return picture(
    `<g fill="${ink}" transform="translate(${(width - signWidth * scale) / 2} ${(height - signHeight * scale) / 2}) scale(${scale})"><path fill="${vest}" d="M0 0h${signWidth}v${signHeight}H0z"/><rect x="${x}" y="${y}" width="${frameWidth}" height="${frameHeight}" fill="none" stroke="${ink}" stroke-width="${strokeWidth}"/><path transform="${markPlace}" d="${markPath}"/><path d="${signArrow('right').path}"/><path transform="${halfTurn} ${markPlace}" d="${markPath}"/></g>`,
  );
}

const files = {
  'walkie.svg': onSet('walkie'),
  'slate.svg': onSet('slate'),
  'direction-sign.svg': directionSign(),
};

for (const [name, content] of Object.entries(files)) {
  await writeFile(join(folder, name), content);
  console.log(`sanity/dataset/images/${name}  ${Buffer.byteLength(content)} bytes`);
}
