import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import decompress from 'woff2-encoder/decompress';

/** The parts of HarfBuzz's subsetter that cut one weight out of a variable font (hb-subset.h). */
interface Subsetter {
  memory: WebAssembly.Memory;
  _initialize: () => void;
  malloc: (size: number) => number;
  hb_blob_create: (data: number, size: number, mode: number, user: number, free: number) => number;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_reference_blob: (face: number) => number;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_keep_everything: (input: number) => void;
  hb_subset_input_pin_axis_location: (
    input: number,
    face: number,
    axis: number,
    value: number,
  ) => number;
  hb_subset_or_fail: (face: number, input: number) => number;
}

/** `wght` as HarfBuzz numbers an axis. */
const weightAxis = 0x77676874;
const readOnly = 1;

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
  const program = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(await readFile(program));
  // An instance of its own for each weight: its memory goes with it, so nothing has to be freed.
  const harfbuzz = instance.exports as unknown as Subsetter;
  harfbuzz._initialize();
  const font = await decompress(await readFile(resolve(fontFile)));
  const place = harfbuzz.malloc(font.length);
  new Uint8Array(harfbuzz.memory.buffer).set(font, place);
  const face = harfbuzz.hb_face_create(
    harfbuzz.hb_blob_create(place, font.length, readOnly, 0, 0),
    0,
  );
  const input = harfbuzz.hb_subset_input_create_or_fail();
  harfbuzz.hb_subset_input_keep_everything(input);
  harfbuzz.hb_subset_input_pin_axis_location(input, face, weightAxis, weight);
  const cut = harfbuzz.hb_subset_or_fail(face, input);
  if (cut === 0) throw new Error(`HarfBuzz cannot cut weight ${weight} out of ${fontFile}`);
  const blob = harfbuzz.hb_face_reference_blob(cut);
  const start = harfbuzz.hb_blob_get_data(blob, 0);
  return new Uint8Array(harfbuzz.memory.buffer).slice(
    start,
    start + harfbuzz.hb_blob_get_length(blob),
  );
}
