import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { markPath, markWidth } from '../src/lib/directionSign.ts';

// Draws the icons in public/ from the campaign's sign. Run it after a change to the mark or the colours:
// node scripts/icons.ts

const publicFolder = join(import.meta.dirname, '../public');
const ink = '#14130f';
const vest = '#ff6a13';
const vestByNight = '#ff7a21';
const night = '#171d25';

const canvas = 320;
const arrow = 'M22 221h148v-42l128 68-128 68v-42H22z';
const mark = `<path transform="translate(${(canvas - 276) / 2} 22) scale(${276 / markWidth})" d="${markPath}"/>`;

/** A browser tab has room for the name and the arrow, no more. */
function tabIcon(style: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas} ${canvas}">${style}<path class="b" fill="${vest}" d="M0 0h320v320H0z"/><g class="f" fill="${ink}">${mark}<path d="${arrow}"/></g></svg>\n`;
}

/** A home screen shows the sign whole, which reads either way up. */
function homeScreenIcon(): string {
  const scale = 0.56;
  const place = `translate(${(canvas - markWidth * scale) / 2} 46) scale(${scale})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas} ${canvas}"><path fill="${vest}" d="M0 0h320v320H0z"/><path fill="none" stroke="${ink}" stroke-width="12" d="M20 20h280v280H20z"/><g fill="${ink}"><path transform="${place}" d="${markPath}"/><path d="M66 148h106v-19l82 31-82 31v-19H66z"/><path transform="rotate(180 160 160) ${place}" d="${markPath}"/></g></svg>`;
}

/** For phones that others see: the grid of any call sheet, and no word. */
function neutralIcon(): string {
  const lines = [92, 138, 184, 230].map((y) => `M70 ${y}h180`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${canvas} ${canvas}"><path fill="#e9e5d9" d="M0 0h320v320H0z"/><path fill="#fff" stroke="${ink}" stroke-width="10" d="M70 46h180v228H70z"/><path fill="${ink}" d="M70 46h180v30H70z"/><path fill="none" stroke="${ink}" stroke-width="6" d="${lines}M140 92v182"/></svg>`;
}

const nightStyle = `<style>@media(prefers-color-scheme:dark){.b{fill:${night}}.f{fill:${vestByNight}}}</style>`;

async function png(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * size * 2) / canvas })
    .resize(size, size)
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer();
}

/** An .ico file may hold one PNG as it is: six bytes of header, sixteen of directory, the picture. */
function ico(picture: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(picture.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, picture]);
}

const files: Record<string, string | Buffer> = {
  'favicon.svg': tabIcon(nightStyle),
  'favicon.ico': ico(await png(tabIcon(''), 32), 32),
  'apple-touch-icon.png': await png(homeScreenIcon(), 180),
  'icon-192.png': await png(homeScreenIcon(), 192),
  'icon-512.png': await png(homeScreenIcon(), 512),
  'call-sheet-192.png': await png(neutralIcon(), 192),
  'call-sheet-512.png': await png(neutralIcon(), 512),
};

for (const [name, content] of Object.entries(files)) {
  await writeFile(join(publicFolder, name), content);
  console.log(`public/${name}  ${Buffer.byteLength(content)} bytes`);
}
