import MiniSearch, { type Options, type SearchResult } from 'minisearch';

import type { SearchEntry } from './searchEntries.ts';

type Found = SearchResult & Pick<SearchEntry, 'group' | 'title' | 'summary'>;

/** What is found, as a list shows it. */
export type SearchHit = Pick<SearchEntry, 'id' | 'group' | 'title' | 'summary'>;

/** An index that has been read. */
export type SearchIndex = MiniSearch<SearchEntry>;

/** Words that stand in every question and tell none from another. */
const stopWords = new Set(
  (
    'a about am an and any are as at be by can could do does for from get had has have how i if in is ' +
    'it its me my of on or our so that the their them they this to us was we what when where which ' +
    'who why will with would you your'
  ).split(' '),
);

function processTerm(term: string): string | null {
  const plain = term
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '');
  return stopWords.has(plain) ? null : plain;
}

/** Index and search read words in the same way. */
const options: Options<SearchEntry> = {
  fields: ['title', 'summary', 'text'],
  storeFields: ['group', 'title', 'summary'],
  processTerm,
  searchOptions: {
    boost: { title: 4, summary: 2 },
    // "insur" finds insurance while it is typed; a slip of the thumb in a longer word is forgiven.
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    maxFuzzy: 2,
  },
};

/** Returns the index of these entries as JSON. */
export function writeIndex(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch<SearchEntry>(options);
  index.addAll(entries);
  return JSON.stringify(index);
}

/**
 * Returns the index that `writeIndex` wrote.
 * @throws Error when the text is no such index.
 */
export const readIndex = (json: string): SearchIndex =>
  MiniSearch.loadJSON<SearchEntry>(json, options);

/** Returns what best fits a query, the best first: what has all of its words before what has some. */
export function findHits(index: SearchIndex, query: string, limit = 20): SearchHit[] {
  const all = index.search(query, { combineWith: 'AND' });
  const found = (all.length > 0 ? all : index.search(query)) as Found[];
  return found
    .slice(0, limit)
    .map(({ id, group, title, summary }) => ({ id: id as string, group, title, summary }));
}
