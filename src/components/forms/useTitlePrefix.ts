import { useEffect } from 'react';

/** Puts a word before the page's title, which is the first thing a screen reader says of it. */
export function useTitlePrefix(prefix: string | undefined): void {
  useEffect(() => {
    if (prefix === undefined) return;
    const title = document.title;
    document.title = `${prefix} ${title}`;
    return () => {
      document.title = title;
    };
  }, [prefix]);
}
