import { en } from './en.ts';
import { defaultLanguage, type Language } from './languages.ts';

/** The words of every page's own parts, in one language. */
export type Strings = typeof en;

const strings: Partial<Record<Language, Strings>> = { en };

/**
 * Returns the words of a language; English where a page asks for one that has no words yet.
 * A page knows its language from its address: `Astro.currentLocale`.
 */
export const stringsFor = (locale: string | undefined): Strings =>
  strings[(locale ?? defaultLanguage) as Language] ?? en;
