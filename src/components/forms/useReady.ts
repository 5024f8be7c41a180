import { useEffect, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import { loadSealing } from './loadSealing';

const never = (): (() => void) => () => undefined;

/**
 * Tells whether the browser runs this. What seals is loaded at once, and a press on the button
 * from before is made good.
 */
export function useReady(view: RefObject<HTMLFormElement | null>): boolean {
  useEffect(() => {
    const form = view.current;
    if (!form) return;
    form.dataset['ready'] = '';
    // A failure shows when the form is sent, which asks again.
    loadSealing().catch(() => undefined);
    if (!('pressed' in form.dataset)) return;
    delete form.dataset['pressed'];
    form.requestSubmit();
  }, [view]);
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
