import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The parts of HarfBuzz's subsetter used here (hb-subset.h). */
interface Subsetter {
  memory: WebAssembly.Memory;
  _initialize: () => void;
  malloc: (size: number) => number;
  hb_blob_create: (data: number, size: number, mode: number, user: number, free: number) => number;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_reference_blob: (face: number) => number;
  hb_set_add: (set: number, value: number) => void;
  hb_set_clear: (set: number) => void;
  hb_set_invert: (set: number) => void;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_keep_everything: (input: number) => void;
  hb_subset_input_set: (input: number, kind: number) => number;
  hb_subset_input_unicode_set: (input: number) => number;
  hb_subset_input_set_axis_range: (
    input: number,
    face: number,
    axis: number,
    least: number,
    most: number,
    standard: number,
  ) => number;
  hb_subset_or_fail: (face: number, input: number) => number;
}

/** What to keep of a variable font. Its characters all stay. */
export interface Cut {
  /** The weights, from and to: the same twice makes a font that varies no more. */
  weights: readonly [from: number, to: number];
  /** The OpenType features, with the glyphs that they or a character need. All, unless given. */
  features?: readonly string[];
}

const readOnly = 1;
/** HB_SUBSET_SETS_LAYOUT_FEATURE_TAG */
const featureSet = 6;

/** A name of four letters as HarfBuzz numbers it. */
const tag = (name: string) => Buffer.from(name, 'latin1').readUInt32BE();

/** Returns a variable TrueType font with less in it. The same font and cut make the same bytes. */
export async function cutFace(font: Uint8Array, { weights, features }: Cut): Promise<Uint8Array> {
  const program = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
  const { instance } = await WebAssembly.instantiate(await readFile(program));
  // An instance of its own for each cut: its memory goes with it, so nothing has to be freed.
  const harfbuzz = instance.exports as unknown as Subsetter;
  harfbuzz._initialize();
  const place = harfbuzz.malloc(font.length);
  new Uint8Array(harfbuzz.memory.buffer).set(font, place);
  const face = harfbuzz.hb_face_create(
    harfbuzz.hb_blob_create(place, font.length, readOnly, 0, 0),
    0,
  );
  const input = harfbuzz.hb_subset_input_create_or_fail();
  harfbuzz.hb_subset_input_set_axis_range(input, face, tag('wght'), ...weights, Number.NaN);
  if (features === undefined) {
    harfbuzz.hb_subset_input_keep_everything(input);
  } else {
    harfbuzz.hb_set_invert(harfbuzz.hb_subset_input_unicode_set(input));
    const kept = harfbuzz.hb_subset_input_set(input, featureSet);
    harfbuzz.hb_set_clear(kept);
    for (const feature of features) harfbuzz.hb_set_add(kept, tag(feature));
  }
  const cut = harfbuzz.hb_subset_or_fail(face, input);
  if (cut === 0)
    throw new Error(`HarfBuzz cannot cut weights ${weights.join(' to ')} out of a font`);
  const blob = harfbuzz.hb_face_reference_blob(cut);
  const start = harfbuzz.hb_blob_get_data(blob, 0);
  return new Uint8Array(harfbuzz.memory.buffer).slice(
    start,
    start + harfbuzz.hb_blob_get_length(blob),
  );
}
