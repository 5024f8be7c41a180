/** The languages a document can be written in. Spanish pages appear when their content does. */
export const languages = ['en', 'es'] as const;

/** A language of the site (BCP 47). */
export type Language = (typeof languages)[number];

/** The language at the root of the site; the others live below `/<language>/`. */
export const defaultLanguage = 'en' satisfies Language;
