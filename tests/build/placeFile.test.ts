import { mkdtempSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

import { placeFile } from '../../scripts/placeFile.ts';

const folder = mkdtempSync(join(tmpdir(), 'place-'));
afterAll(() => rm(folder, { recursive: true }));

test('a file that other builds keep replacing by the same one still gets into the site', async () => {
  const cached = join(folder, 'cached.png');
  await writeFile(cached, 'picture');
  const target = join(folder, 'placed.png');
  let isDone = false;
  const replace = async () => {
    for (let round = 0; !isDone; round += 1) {
      const unfinished = join(folder, `${round % 4}.tmp`);
      await writeFile(unfinished, 'picture');
      await rename(unfinished, cached);
    }
  };
  const replacing = replace();

  const texts = new Set<string>();
  for (let round = 0; round < 5_000; round += 1) {
    await placeFile(cached, target);
    texts.add(await readFile(target, 'utf8'));
    await rm(target);
  }
  isDone = true;
  await replacing;

  expect([...texts]).toEqual(['picture']);
});

test('a file that is not there is an error that names it', async () => {
  const absent = join(folder, 'absent.png');
  await expect(placeFile(absent, join(folder, 'target.png'))).rejects.toThrow(absent);
});
