import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import decompress from 'woff2-encoder/decompress';

import { cutFace } from './cutFace.ts';

// Relative to the project's root, where every npm script runs: Astro bundles this module for the build.
const fontFile = 'src/assets/fonts/pau-condensed.woff2';

const faces = new Map<number, Promise<Uint8Array>>();

/**
 * Returns the display face at one weight (500 to 900) as a TrueType file: PDF knows no variable
 * fonts. The same weight makes the same bytes.
 */
export function staticFace(weight: number): Promise<Uint8Array> {
  const face = faces.get(weight) ?? cutWeight(weight);
  faces.set(weight, face);
  return face;
}

async function cutWeight(weight: number): Promise<Uint8Array> {
  const font = await decompress(await readFile(resolve(fontFile)));
  return cutFace(font, { weights: [weight, weight] });
}
