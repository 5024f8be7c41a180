import jsqr from 'jsqr';

// Node gives a CommonJS module's own default one level deeper than its types say.
const { default: readQr } = jsqr as unknown as { default: typeof jsqr };

/** Returns what a scanner reads from a picture of a QR code, in pixels of four bytes; nothing when it cannot. */
export const readCode = (
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): string | undefined => readQr(new Uint8ClampedArray(pixels), width, height)?.data;
