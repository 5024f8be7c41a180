/** Types of which the site reads a fixed set of documents: none can be added or taken away. */
export const singletonTypes: ReadonlySet<string> = new Set(['page', 'pressRoom', 'siteSettings']);
