import { brotliCompressSync, constants } from 'node:zlib';

/** Returns how many bytes travel when a static host sends this at brotli's best. */
export const brotliSize = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
