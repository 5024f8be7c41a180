import { formatDate } from './formatDate.ts';
import { organizationName } from './organizationName.ts';
import { pagesByWeight } from './paging.ts';

/** Exact words, as far as an attribution needs to know of them. */
export interface QuotedWords {
  text: string;
  date: string;
  speaker: {
    name: string;
    role: string;
    city?: string | undefined;
    organization?:
      { shortName: string; formerNames: readonly { name: string; until: string }[] } | undefined;
  };
  source: { publisher: string; date?: string | undefined };
}

interface Words {
  then: (name: string) => string;
}

/** Longer words are set in reading type, and lists link to them instead of cutting them. */
export const longQuote = 240;

/** Returns what a speaker was when the words were said: "business manager, LiUNA Local 724". */
export function officeOf({ speaker, date }: QuotedWords, words: Words): string {
  const { role, organization, city } = speaker;
  const where = organization === undefined ? city : organizationName(organization, date, words);
  return [role, where].filter(Boolean).join(', ');
}

/** Returns who said the words, in what office, and when, where the source has another date. */
export function attribution(quote: QuotedWords, words: Words): string {
  const { speaker, date, source } = quote;
  const said = date === source.date ? undefined : formatDate(date);
  return [speaker.name, officeOf(quote, words), said].filter(Boolean).join(', ');
}

/** Returns where the words were published: "The Hollywood Reporter, 2 Sep 2024". */
export const publishedIn = ({ source }: QuotedWords) =>
  source.date === undefined ? source.publisher : `${source.publisher}, ${formatDate(source.date)}`;

/** Returns words as they are pasted: exact, with speaker, office, date, source and address. */
export const quoteCitation = (quote: QuotedWords, words: Words, url: string) =>
  [`“${quote.text}”`, attribution(quote, words), publishedIn(quote), url].join('\n');

/** Returns quotations in pages that fit the first round trip, by the length of their words. */
export const quotePages = <T extends { text: string }>(quotes: readonly T[]) =>
  // Each stands on its page twice, once to be copied, with some 400 characters around it.
  pagesByWeight(quotes, ({ text }) => 2 * text.length + 400, 9000);

/** Returns the first words of a text, at most `limit` characters, cut between words. */
export function startOf(text: string, limit: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit + 1);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : wholeCharacters(line, limit)}…`;
}

/** An emoji is several units long, and half of one is none. */
function wholeCharacters(text: string, limit: number): string {
  const characters = [...new Intl.Segmenter().segment(text)];
  const end = characters.findLast(({ index, segment }) => index + segment.length <= limit);
  return end === undefined ? '' : text.slice(0, end.index + end.segment.length);
}
