import { setTimeout as sleep } from 'node:timers/promises';

/** How often, and after how long, to try again. */
export interface RetryOptions {
  /** The waits between tries, in milliseconds: as many retries as there are waits. */
  delays: readonly number[];
  /** Returns whether another try can help. */
  isWorthRetrying: (error: unknown) => boolean;
}

/**
 * Returns what `action` returns, trying again after each delay while that can help.
 * @throws the last error, unchanged.
 */
export async function retry<T>(action: () => Promise<T>, options: RetryOptions): Promise<T> {
  for (const delay of options.delays) {
    try {
      return await action();
    } catch (error) {
      if (!options.isWorthRetrying(error)) throw error;
      await sleep(delay);
    }
  }
  return action();
}
