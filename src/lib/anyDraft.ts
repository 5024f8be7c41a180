/**
 * Returns whether anything that a page shows is an editor's unpublished version: a document, or what
 * it points at, however deep. Builds never hold one; only a development server does.
 */
export function anyDraft(...shown: unknown[]): boolean {
  return shown.some((value) => {
    if (value === null || typeof value !== 'object') return false;
    if ((value as { isDraft?: unknown }).isDraft === true) return true;
    return anyDraft(...(Object.values(value) as unknown[]));
  });
}
