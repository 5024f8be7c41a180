import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Blob, Face } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import decompress from 'woff2-encoder/decompress';

async function openFont(name: string) {
  const file = join(import.meta.dirname, '../../../src/assets/fonts', name);
  return new Face(new Blob(await decompress(await readFile(file))));
}

test('the font of the pages has every character of the one that pictures are drawn with', async () => {
  const [web, whole] = await Promise.all(
    ['pau-condensed-web.woff2', 'pau-condensed.woff2'].map(openFont),
  );
  expect([...web!.collectUnicodes()]).toEqual([...whole!.collectUnicodes()]);
});

test('the font of the pages has the weights that its style promises', async () => {
  const face = await openFont('pau-condensed-web.woff2');
  const { wght } = face.getAxisInfos();
  const styles = await readFile(
    join(import.meta.dirname, '../../../src/styles/global.css'),
    'utf8',
  );
  const promised = /'PAU Condensed';[^}]*font-weight: (\d+) (\d+)/
    .exec(styles)
    ?.slice(1)
    .map(Number);
  expect([wght?.min, wght?.max]).toEqual(promised);
});
