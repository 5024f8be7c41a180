import { createHash } from 'node:crypto';
import type { Metadata } from 'sharp';
import sharp from 'sharp';
import { svgProblem } from '../checks/svg.ts';
import { dataset, projectId } from './config.ts';

/** The asset document that Sanity makes for an uploaded picture or file, before the store adds system fields. */
export interface AssetDocument {
  _id: string;
  _type: 'sanity.imageAsset' | 'sanity.fileAsset';
  path: string;
  [field: string]: unknown;
}

const mimeTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

/** Returns the content type for a file extension. */
export function mimeTypeOf(extension: string): string {
  return mimeTypes[extension] ?? 'application/octet-stream';
}

/**
 * Describes picture bytes the way Sanity does: the id is `image-<sha1>-<W>x<H>-<ext>`.
 * @throws Error when sharp cannot read the bytes as a picture, or when a drawing can run code.
 */
export async function imageAsset(bytes: Buffer, originalFilename: string): Promise<AssetDocument> {
  const picture = sharp(bytes);
  const metadata = await picture.metadata();
  if (metadata.format === 'svg') checkSvg(bytes);
  // The size as displayed: a phone's portrait photo is stored lying on its side.
  const { width, height } = metadata.autoOrient;
  const extension = extensionOf(metadata);
  const name = `${sha1(bytes)}-${width}x${height}`;
  return {
    _id: `image-${name}-${extension}`,
    _type: 'sanity.imageAsset',
    ...storedAs('images', name, extension, bytes, originalFilename),
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: {
        _type: 'sanity.imageDimensions',
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha: metadata.hasAlpha,
      isOpaque: !metadata.hasAlpha || (await picture.stats()).isOpaque,
    },
  };
}

function checkSvg(bytes: Buffer): void {
  const problem = svgProblem(bytes.toString('utf8'));
  if (problem === undefined) return;
  throw new Error(`the SVG is refused, ${problem}: save it as plain SVG without it, or as PNG`);
}

/** Describes the bytes of any other file: the id is `file-<sha1>-<ext>`. */
export function fileAsset(bytes: Buffer, originalFilename: string): AssetDocument {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(originalFilename)?.[1]?.toLowerCase() ?? 'bin';
  const name = sha1(bytes);
  return {
    _id: `file-${name}-${extension}`,
    _type: 'sanity.fileAsset',
    ...storedAs('files', name, extension, bytes, originalFilename),
  };
}

function storedAs(
  folder: 'images' | 'files',
  name: string,
  extension: string,
  bytes: Buffer,
  originalFilename: string,
) {
  const hash = sha1(bytes);
  return {
    assetId: hash,
    sha1hash: hash,
    extension,
    mimeType: mimeTypeOf(extension),
    originalFilename,
    size: bytes.length,
    path: `${folder}/${projectId}/${dataset}/${name}.${extension}`,
  };
}

function extensionOf({ format, compression }: Metadata): string {
  if (format === 'jpeg') return 'jpg';
  if (format === 'heif') return compression === 'av1' ? 'avif' : 'heif';
  return format;
}

function sha1(bytes: Buffer): string {
  return createHash('sha1').update(bytes).digest('hex');
}
