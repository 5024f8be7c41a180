/**
 * Returns whether anything that a page shows is an editor's unpublished version: a document, or what
 * it points at, however deep. Builds never hold one; only a development server does.
 */
export const anyDraft = (...shown: unknown[]): boolean => shown.some(holdsDraft);

function holdsDraft(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if ((value as { isDraft?: unknown }).isDraft === true) return true;
  // Every page of a build walks through all it shows: no list of the values is made on the way.
  for (const key in value) {
    if (holdsDraft((value as Record<string, unknown>)[key])) return true;
  }
  return false;
}
