import type { Region, ResizeOptions } from 'sharp';
import sharp from 'sharp';
import { mimeTypeOf } from './assetDocument.ts';
import { requestError } from './errors.ts';

/** A picture ready to send. */
export interface Picture {
  bytes: Buffer;
  contentType: string;
}

/** The largest side that may be asked for, as on Sanity's image servers. */
const maxSide = 8192;

const fits = {
  clip: 'inside',
  crop: 'cover',
  fill: 'contain',
  fillmax: 'contain',
  max: 'inside',
  min: 'cover',
  scale: 'fill',
} as const;

const formats = { jpg: 'jpeg', pjpg: 'jpeg', png: 'png', webp: 'webp', avif: 'avif' } as const;

/**
 * Returns a stored picture as its address asks: `rect`, `w`, `h`, `dpr`, `fit`, `fm`, `q`, `auto=format`.
 * Without any of these the bytes are returned as they are stored.
 * @throws LakeError naming a parameter that makes no sense.
 */
export async function transformImage(
  bytes: Buffer,
  extension: string,
  query: Record<string, string>,
  accept: string,
): Promise<Picture> {
  const format = formatOf(query, accept);
  const size = sizeOf(query);
  const isPlain = !size && !format && !query['rect'] && !query['q'];
  if (isPlain) return { bytes, contentType: mimeTypeOf(extension) };

  let picture = sharp(bytes).autoOrient();
  if (query['rect']) picture = picture.extract(rectOf(query['rect']));
  if (size) picture = picture.resize(size);
  const output = format ?? storedFormat(extension);
  const quality = numberOf(query, 'q', 100);
  const options = quality === undefined ? {} : { quality };
  try {
    // JPEG has no transparency, and sharp would show black where the picture has none.
    if (output === 'jpeg') picture = picture.flatten({ background: '#fff' });
    const transformed = await picture.toFormat(output, options).toBuffer();
    return { bytes: transformed, contentType: `image/${output}` };
  } catch (error) {
    throw requestError(400, `cannot transform the image: ${(error as Error).message}`);
  }
}

/** A vector picture that is to be resized becomes a PNG, which keeps its transparency. */
function storedFormat(extension: string): (typeof formats)[keyof typeof formats] {
  return extension in formats ? formats[extension as keyof typeof formats] : 'png';
}

function formatOf(query: Record<string, string>, accept: string) {
  const asked = query['fm'];
  if (asked !== undefined) {
    if (asked in formats) return formats[asked as keyof typeof formats];
    throw requestError(400, `fm is "${asked}": use one of ${Object.keys(formats).join(', ')}`);
  }
  if (query['auto'] !== 'format') return undefined;
  if (accept.includes('image/avif')) return 'avif';
  return accept.includes('image/webp') ? 'webp' : undefined;
}

function sizeOf(query: Record<string, string>): ResizeOptions | undefined {
  const dpr = numberOf(query, 'dpr', 3) ?? 1;
  const width = numberOf(query, 'w', maxSide);
  const height = numberOf(query, 'h', maxSide);
  if (width === undefined && height === undefined) return undefined;

  const fit = query['fit'] ?? 'clip';
  if (!(fit in fits)) {
    throw requestError(400, `fit is "${fit}": use one of ${Object.keys(fits).join(', ')}`);
  }
  return {
    ...(width !== undefined && { width: Math.round(width * dpr) }),
    ...(height !== undefined && { height: Math.round(height * dpr) }),
    fit: fits[fit as keyof typeof fits],
    withoutEnlargement: ['max', 'min', 'fillmax'].includes(fit),
    background: '#fff',
  };
}

function rectOf(rect: string): Region {
  const [, left, top, width, height] = /^(\d+),(\d+),(\d+),(\d+)$/.exec(rect) ?? [];
  const region = {
    left: Number(left),
    top: Number(top),
    width: Number(width),
    height: Number(height),
  };
  if (region.width > 0 && region.height > 0) return region;
  throw requestError(400, `rect is "${rect}": write left,top,width,height in pixels`);
}

function numberOf(query: Record<string, string>, name: string, max: number): number | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (value >= 1 && value <= max) return value;
  throw requestError(400, `${name} is "${text}": it must be from 1 to ${max}`);
}
