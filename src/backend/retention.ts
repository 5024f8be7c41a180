import type { SubmissionStore } from './store.ts';

/** The forms and the privacy page promise that nothing is kept longer than this. */
const retentionDays = 180;

const dayInMs = 24 * 60 * 60 * 1000;

/** Often enough that what falls due on a day is gone within that day. */
const interval = dayInMs / 4;

/** Returns the latest day (UTC) of receipt whose submissions must be gone by now. */
export function lastDayToErase(now: Date): string {
  return new Date(now.getTime() - retentionDays * dayInMs).toISOString().slice(0, 10);
}

/**
 * Erases what has been kept as long as was promised, now and four times a day.
 * @returns a function that ends it.
 */
export async function keepPromiseToDelete(
  store: SubmissionStore,
  now: () => Date = () => new Date(),
): Promise<() => void> {
  await store.eraseUpTo(lastDayToErase(now()));
  const timer = setInterval(() => {
    store.eraseUpTo(lastDayToErase(now())).catch((error: unknown) => {
      console.error('could not delete what has been kept for 180 days:', error);
    });
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}
