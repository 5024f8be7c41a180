import { formatDate } from './formatDate.ts';

interface CitedFact {
  figure: string;
  statement: string;
  asOf: string;
  source: { publisher: string; date?: string | undefined };
}

/** The words between the parts of a citation. */
export interface CitationWords {
  asOf: string;
  source: string;
}

/** Returns a fact as one sentence, or as two where the figure is a statement of its own. */
export const factSentence = ({ figure, statement }: { figure: string; statement: string }) =>
  `${figure}${/^\p{Lu}/u.test(statement) ? '.' : ''} ${statement}.`;

/**
 * Returns a fact as a line to paste: the sentence, how sure it is and of when, whose word it is, and
 * where it stands. Nothing of it can be lost between the page and an article.
 */
export function factCitation(
  fact: CitedFact,
  confidence: string,
  words: CitationWords,
  publisher: string,
  url: string,
): string {
  const { asOf, source } = fact;
  const published = source.date === undefined ? '' : `, ${formatDate(source.date)}`;
  return [
    factSentence(fact),
    `${confidence}, ${words.asOf.toLowerCase()} ${formatDate(asOf)}.`,
    `${words.source}: ${source.publisher}${published}.`,
    `${publisher}, ${url}`,
  ].join(' ');
}
