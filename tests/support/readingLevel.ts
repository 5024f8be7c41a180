import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard some texts are to read. */
export interface ReadingLevel {
  /** Years of school in the US (Flesch-Kincaid). */
  grade: number;
  words: number;
  sentences: number;
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** A heading or a line of a list ends like a sentence, whatever stands at its end. */
const sentencesIn = (text: string): string[] =>
  text.split(/[.!?]+(?:\s+|$)/).filter((sentence) => wordsIn(sentence).length > 0);

/** Returns how hard texts are to read, each a paragraph, heading or line of its own. */
export function readingLevel(texts: readonly string[]): ReadingLevel {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.flatMap(sentencesIn).length;
  const counts = {
    sentence: sentences,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
  return { grade: fleschKincaid(counts), words: words.length, sentences };
}
