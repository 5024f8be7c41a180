import type { AstroIntegrationLogger } from 'astro';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';

import { readSettings } from '../lib/settings.ts';
import { checkContent, ContentError, type Content } from './checkContent.ts';
import { createContentClient, fetchContent } from './client.ts';
import type { contentTypes, ContentType } from './schemas/contentTypes.ts';

let inFlight: Promise<Content> | undefined;

/**
 * Returns all content, checked as a whole. The loaders of all collections run at the same time and
 * share one answer, so that every problem of a dataset is reported at once, and once.
 */
function loadContent(logger: AstroIntegrationLogger): Promise<Content> {
  inFlight ??= fetchChecked(logger).finally(() => {
    inFlight = undefined;
  });
  return inFlight;
}

/** While an editor types, a draft is often not complete yet: what is published stands in for all. */
async function fetchChecked(logger: AstroIntegrationLogger): Promise<Content> {
  const settings = readSettings();
  try {
    return checkContent(await fetchContent(createContentClient(settings)));
  } catch (error) {
    const isDraftUnfinished =
      settings.CONTENT_PERSPECTIVE === 'drafts' && error instanceof ContentError;
    if (!isDraftUnfinished) throw error;
    logger.warn(`showing what is published, since drafts have ${error.message}`);
    const published = createContentClient({ ...settings, CONTENT_PERSPECTIVE: 'published' });
    return checkContent(await fetchContent(published));
  }
}

type Digest = (data: Record<string, unknown>) => string;

/** Makes the store hold exactly these documents, and returns how many entries that changed. */
function replaceEntries(store: DataStore, documents: Content[ContentType], digestOf: Digest) {
  const gone = new Set(store.keys());
  let changed = 0;
  for (const document of documents) {
    gone.delete(document._id);
    const entry = { id: document._id, data: document, digest: digestOf(document) };
    if (store.set(entry)) changed += 1;
  }
  for (const id of gone) store.delete(id);
  if (documents.length === 0) {
    // Astro warns of a collection that never held anything, as if its name were misspelt.
    store.set({ id: 'none', data: {} });
    store.delete('none');
  }
  return changed + gone.size;
}

/** Returns Astro's loader for one type of document. */
export const contentLoader = <T extends ContentType>(type: T, schema: (typeof contentTypes)[T]) =>
  ({
    name: 'sanity',
    schema,
    load: async (context: LoaderContext) => {
      const documents = (await loadContent(context.logger))[type];
      const changed = replaceEntries(context.store, documents, (data) =>
        context.generateDigest(data),
      );
      if (changed > 0) {
        context.logger.info(`${type}: ${documents.length} documents, ${changed} changed`);
      }
    },
  }) satisfies Loader;
