import { encode } from 'uqr';

/** Modules of white that scanners need on each side (ISO/IEC 18004). */
const quietZone = 4;

/** Readers take any of the eight alike; weighing them, on every page, was half of what pages cost a build. */
const mask = 3;

/** Returns the QR code of a text as one path, to be stroked one unit wide, on a square of `size` units with its quiet zone. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 0, maskPattern: mask });
  let path = 'M0 .5';
  let pen = { x: -quietZone, y: -quietZone };
  for (const [y, row] of data.entries()) {
    for (const { start, end } of runsOf(row)) {
      // One stroke for neighbours, from the end of the last: a third of the bytes of a square for each module.
      path += `m${start - pen.x} ${y - pen.y}h${end - start}`;
      pen = { x: end, y };
    }
  }
  return { size: size + 2 * quietZone, path };
}

/** Yields the stretches of dark modules in a row. */
function* runsOf(row: readonly boolean[]): Generator<{ start: number; end: number }> {
  let start = row.indexOf(true);
  while (start !== -1) {
    const next = row.indexOf(false, start);
    const end = next === -1 ? row.length : next;
    yield { start, end };
    start = row.indexOf(true, end);
  }
}
