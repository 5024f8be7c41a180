import type { LakeDocument } from './documents.ts';
import { isPublicId, publishedIdOf } from './documents.ts';
import { requestError } from './errors.ts';
import type { Store } from './store.ts';

/** The documents that a reader sees, and the same by id for following references. */
export interface View {
  documents: readonly LakeDocument[];
  byId: ReadonlyMap<string, LakeDocument>;
}

/**
 * Returns the documents as seen from a perspective: `raw` (all as they are), `published`, `drafts` (a draft in
 * the place of its published document) or a stack such as `rABC,drafts`, first layer first. Without a token
 * everything but published documents is left out, as Sanity does for public datasets.
 */
export function viewOf(store: Store, perspective: string, hasToken: boolean): View {
  const layers = hasToken || perspective === 'raw' ? perspective : 'published';
  return store.derive(`view ${layers} ${String(hasToken)}`, () => {
    const readable = store.documents().filter(({ _id }) => hasToken || isPublicId(_id));
    const documents = layers === 'raw' ? readable : resolveLayers(readable, layers.split(','));
    return { documents, byId: new Map(documents.map((document) => [document._id, document])) };
  });
}

/** Returns the perspective of a request: what it asks for, or the default of its API version. */
export function perspectiveOf(asked: string | undefined, apiVersion: string): string {
  const fallback = apiVersion === 'X' || apiVersion >= '2025-02-19' ? 'published' : 'raw';
  const perspective = (asked ?? fallback).replace('previewDrafts', 'drafts');
  if (
    !/^[\w-]+(,[\w-]+)*$/.test(perspective) ||
    (/\braw\b/.test(perspective) && perspective !== 'raw')
  ) {
    throw requestError(400, `Invalid perspective "${perspective}": use published, drafts or raw`);
  }
  return perspective;
}

function resolveLayers(all: readonly LakeDocument[], layers: string[]): LakeDocument[] {
  if (layers.length === 1 && layers[0] === 'published') {
    return all.filter(({ _id }) => layerOf(_id) === 'published');
  }
  const rank = new Map(
    [...layers.filter((layer) => layer !== 'published'), 'published'].map((layer, index) => [
      layer,
      index,
    ]),
  );
  const chosen = new Map<string, { document: LakeDocument; rank: number }>();
  for (const document of all) {
    const documentRank = rank.get(layerOf(document._id));
    if (documentRank === undefined) continue;
    const id = publishedIdOf(document._id);
    const other = chosen.get(id);
    if (!other || documentRank < other.rank) chosen.set(id, { document, rank: documentRank });
  }
  return [...chosen]
    .map(([id, { document }]) => ({ ...document, _id: id, _originalId: document._id }))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

function layerOf(id: string): string {
  if (id.startsWith('drafts.')) return 'drafts';
  if (id.startsWith('versions.')) return id.split('.')[1] ?? '';
  return 'published';
}
