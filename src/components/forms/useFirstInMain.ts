import { useLayoutEffect, useState } from 'react';

/** Returns an element that stands first in the page's content while it is needed. */
export function useFirstInMain(isNeeded: boolean): HTMLElement | undefined {
  const [place] = useState(() =>
    typeof document === 'undefined' ? undefined : document.createElement('div'),
  );
  useLayoutEffect(() => {
    if (!isNeeded || !place) return;
    document.querySelector('main')?.prepend(place);
    return () => place.remove();
  }, [isNeeded, place]);
  return place;
}
