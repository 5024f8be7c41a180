import { basename } from 'node:path';
import type { AssetDocument } from './assetDocument.ts';
import { fileAsset, imageAsset } from './assetDocument.ts';
import type { LakeDocument } from './documents.ts';
import { requestError } from './errors.ts';
import type { Store } from './store.ts';
import { Transaction } from './transaction.ts';

/** What an upload says about itself in its query string; Sanity keeps these fields on the asset. */
const describedBy = ['label', 'title', 'description', 'creditLine'];

/**
 * Keeps uploaded bytes and returns their asset document; the same bytes twice are the same asset.
 * @throws LakeError when a picture cannot be read.
 */
export async function uploadAsset(
  store: Store,
  kind: 'images' | 'files',
  bytes: Buffer,
  query: Record<string, string>,
): Promise<LakeDocument> {
  if (bytes.length === 0) throw requestError(400, 'the upload is empty');
  const asset = await describe(kind, bytes, query['filename'] ?? '');
  const known = store.get(asset._id);
  if (known) return known;

  store.keepAsset(basename(asset.path), bytes);
  const described = describedBy.filter((field) => query[field] !== undefined);
  const fields = Object.fromEntries(described.map((field) => [field, query[field]]));
  const transaction = new Transaction(store);
  transaction.create({ ...asset, ...fields });
  store.commit(transaction);
  return store.get(asset._id) as LakeDocument;
}

async function describe(
  kind: 'images' | 'files',
  bytes: Buffer,
  filename: string,
): Promise<AssetDocument> {
  if (kind === 'files') return fileAsset(bytes, filename);
  try {
    return await imageAsset(bytes, filename);
  } catch (error) {
    const reason = (error as Error).message;
    throw requestError(400, `Invalid image: ${reason}`);
  }
}
