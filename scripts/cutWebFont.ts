import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress, decompress } from 'woff2-encoder';

import { cutFace } from '../src/lib/cutFace.ts';

// Cuts the font that pages load out of the one that pictures and paper are drawn with: the weights and
// features that the styles use. Run it after a change of either: node scripts/cutWebFont.ts

const fonts = join(import.meta.dirname, '../src/assets/fonts');
const whole = await decompress(await readFile(join(fonts, 'pau-condensed.woff2')));
const cut = await cutFace(whole, {
  weights: [600, 900],
  features: ['ccmp', 'kern', 'liga', 'rvrn', 'tnum'],
});
await writeFile(join(fonts, 'pau-condensed-web.woff2'), await compress(cut));
