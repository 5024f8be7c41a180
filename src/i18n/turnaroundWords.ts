import { turnaround } from './en/turnaround.ts';
import { defaultLanguage, type Language } from './languages.ts';

/** The words of the calculators in one language. */
export type TurnaroundWords = typeof turnaround;

const words: Partial<Record<Language, TurnaroundWords>> = { [defaultLanguage]: turnaround };

/** Returns the words of the calculators; English where a language has none yet. */
export const turnaroundWords = (locale: string | undefined): TurnaroundWords =>
  words[(locale ?? defaultLanguage) as Language] ?? turnaround;
