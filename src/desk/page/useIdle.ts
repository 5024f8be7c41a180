import { useEffect, useState } from 'react';

const minute = 60_000;
const warnAfter = 8 * minute;
const wipeAfter = 10 * minute;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Calls back after ten minutes in which nobody touched the page; tells when two are left. */
export function useIdle(onIdle: () => void): boolean {
  const [isWarning, setWarning] = useState(false);
  useEffect(() => {
    let last = Date.now();
    const touch = (): void => {
      last = Date.now();
      setWarning(false);
    };
    // By the clock: timers stand still while a laptop sleeps.
    const timer = setInterval(() => {
      const idle = Date.now() - last;
      setWarning(idle >= warnAfter);
      if (idle >= wipeAfter) onIdle();
    }, 5000);
    for (const sign of signs) addEventListener(sign, touch);
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, touch);
    };
  }, [onIdle]);
  return isWarning;
}
