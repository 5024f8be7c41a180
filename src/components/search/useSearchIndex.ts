import { useCallback, useRef, useState } from 'react';

import { paths } from '~/lib/paths';
import { readIndex, type SearchIndex } from '~/search/searchIndex';

/** The index, or why it is not there. */
export type IndexState = 'missing' | 'loading' | 'failed' | SearchIndex;

async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(paths.searchIndex);
  if (!response.ok) throw new Error(`the search index answered ${response.status}`);
  return readIndex(await response.text());
}

/** Returns the index and what loads it; a load that failed can be asked for again. */
export function useSearchIndex(): [state: IndexState, load: () => void] {
  const [state, setState] = useState<IndexState>('missing');
  const isAsked = useRef(false);
  const load = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    setState('loading');
    loadIndex().then(setState, () => {
      isAsked.current = false;
      setState('failed');
    });
  }, []);
  return [state, load];
}
