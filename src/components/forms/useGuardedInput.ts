import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { isDirty } from './readControls';

/**
 * Asks before a page with unsent input is left, and empties the form when the page comes back from
 * the back-forward cache: the next person at a shared machine must not find it.
 * The quick exit never asks.
 * @returns what to call when leaving is meant.
 */
export function useGuardedInput(view: RefObject<HTMLFormElement | null>): () => void {
  const mayLeave = useRef(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!mayLeave.current && view.current && isDirty(view.current)) event.preventDefault();
    };
    // Listening only once there is something to lose leaves browsers free to cache the page.
    const listen = (): void => addEventListener('beforeunload', ask);
    const noticeExit = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('[data-exit]')) mayLeave.current = true;
    };
    const wipe = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return;
      mayLeave.current = false;
      // What was sent has left no form, but a receipt.
      if (view.current) view.current.reset();
      else location.reload();
    };
    const form = view.current;
    if (form && isDirty(form)) listen();
    form?.addEventListener('input', listen);
    document.addEventListener('click', noticeExit, true);
    addEventListener('pageshow', wipe);
    return () => {
      form?.removeEventListener('input', listen);
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', noticeExit, true);
      removeEventListener('pageshow', wipe);
    };
  }, [view]);
  return () => (mayLeave.current = true);
}
