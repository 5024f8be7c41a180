import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';

import type { Strings } from '~/i18n/strings';
import { findHits } from '~/search/searchIndex';
import { SearchResults } from './SearchResults';
import { useSearchIndex } from './useSearchIndex';

interface Props {
  words: Strings['search'];
}

/** Where a query is kept, so that the way back from a result leads to the list again. Never in the address. */
const historyKey = 'searchQuery';

const rememberedQuery = () => {
  const state = window.history.state as Record<string, unknown> | null;
  return typeof state?.[historyKey] === 'string' ? state[historyKey] : '';
};

/** A field that searches the site in the browser; no query leaves it. */
export function SearchBox({ words }: Props) {
  const [index, loadIndex] = useSearchIndex();
  const [query, setQuery] = useState('');
  const settledQuery = useDeferredValue(query.trim());
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // What was typed before this code ran stays, and so does what was looked for before.
    const typed = field.current?.value ?? '';
    setQuery(typed === '' ? rememberedQuery() : typed);
    loadIndex();
  }, [loadIndex]);

  // Once for each way out of the page: a browser refuses to do so at every letter.
  useEffect(() => {
    const remember = (): void =>
      window.history.replaceState({ ...window.history.state, [historyKey]: query }, '');
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, [query]);

  const hits = useMemo(
    () => (typeof index === 'string' || settledQuery === '' ? [] : findHits(index, settledQuery)),
    [index, settledQuery],
  );
  const status =
    index === 'failed'
      ? words.failed
      : settledQuery === ''
        ? ''
        : index === 'loading' || index === 'missing'
          ? words.loading
          : hits.length === 0
            ? words.none
            : `${hits.length} ${words.found}`;

  return (
    <>
      <search className="box no-print shade block">
        <label className="d block" htmlFor="search">
          {words.field}
        </label>
        <p className="sm" id="search-hint">
          {words.hint}
        </p>
        <input
          ref={field}
          id="search"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="search-hint"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            loadIndex();
          }}
        />
        <p className="sm mt-2" role="status">
          {status}
        </p>
      </search>
      <SearchResults
        hits={hits}
        hasNothing={typeof index !== 'string' && settledQuery !== '' && hits.length === 0}
        words={words}
      />
    </>
  );
}
