import type { Surroundings } from '~/forms/sending/sendWithRetries';

/** What retries need, from this browser. */
export const browserSurroundings: Surroundings = {
  isOnline: () => navigator.onLine,
  online: () =>
    new Promise((resolve) => {
      if (navigator.onLine) resolve();
      else addEventListener('online', () => resolve(), { once: true });
    }),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
};
