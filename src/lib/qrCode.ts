import { encode } from 'uqr';

/** Modules of white that scanners need on each side (ISO/IEC 18004). */
const quietZone = 4;

/** Returns the QR code of a text as one SVG path on a square canvas of `size` units, its quiet zone included. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.map((row, y) => rowRuns(row, y)).join('');
  return { size, path };
}

/** Neighbours in a row become one rectangle: a third of the bytes, and no hairlines between modules in print. */
function rowRuns(row: readonly boolean[], y: number): string {
  let runs = '';
  let start = 0;
  while ((start = row.indexOf(true, start)) !== -1) {
    const next = row.indexOf(false, start);
    const end = next === -1 ? row.length : next;
    runs += `M${start} ${y}h${end - start}v1H${start}z`;
    start = end;
  }
  return runs;
}
