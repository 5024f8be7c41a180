import type { CustomValidator, SanityDocument } from 'sanity';

import type { Contradiction } from '../../src/content/schemas/contradictions.ts';
import { asSentence } from './mirror.ts';

/**
 * Returns the rule that refuses a document whose fields do not go together, as the build does, in each
 * field it is about. `advice` says it in better words where the build's are too dry for an organizer.
 */
export const refuseContradictions =
  <T>(
    find: (document: T) => Contradiction<T>[],
    advice: Partial<Record<keyof T, string>> = {},
  ): CustomValidator<SanityDocument | undefined> =>
  (document) => {
    const { slug, ...fields } = (document ?? {}) as { slug?: { current?: string } };
    const found = find({ ...fields, slug: slug?.current } as T);
    if (found.length === 0) return true;
    return found.map(({ path, message }) => ({
      message: advice[path] ?? asSentence(message),
      path: [path],
    }));
  };
