/*
 * What the tests take from the Studio's own packages: those lie in this folder's node_modules,
 * which files in tests/ do not see.
 */
export { createClient } from '@sanity/client';
export { sanityImport } from '@sanity/import';
export { extractSchema } from '@sanity/schema/_internal';
export { validateDocumentInternal } from '@sanity/validation/_internal';
export { createSchema } from 'sanity';
