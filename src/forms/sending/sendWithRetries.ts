import type { Delay, SealedSubmission, Send, SendResult } from './transport.ts';

const maxTries = 4;

/** Before the second, third and fourth try, when the receiver names no time. */
const pauses = [500, 1000, 2000] as const;
/** Nobody looks at a form for longer. */
const longestPause = 30_000;

/** What the retries need from the browser. */
export interface Surroundings {
  /** `false` is trusted, `true` is not: a phone in an elevator still calls itself online. */
  readonly isOnline: () => boolean;
  /** Resolves once the browser says that the network is back. */
  readonly online: () => Promise<void>;
  readonly pause: (ms: number) => Promise<void>;
  /** Between 0 and 1, so that a crew whose Wi-Fi comes back does not send in step. */
  readonly random: () => number;
}

/** What a waiting visitor is told. */
export type Progress =
  | { readonly kind: 'sending' }
  | { readonly kind: 'waiting'; readonly why: Delay; readonly ms: number }
  | { readonly kind: 'offline' };

export type FinalResult = Exclude<SendResult, { kind: 'delayed' }> | { readonly kind: 'gaveUp' };

/**
 * Sends the same bytes under the same `_id` until they have arrived, are refused, or the last try is
 * lost. Time without a network costs no try.
 */
export async function sendWithRetries(
  send: Send,
  submission: SealedSubmission,
  tell: (progress: Progress) => void,
  { isOnline, online, pause, random }: Surroundings,
): Promise<FinalResult> {
  for (let tries = 1; ; tries += 1) {
    if (!isOnline()) {
      tell({ kind: 'offline' });
      await online();
    }
    tell({ kind: 'sending' });
    const result = await send(submission);
    if (result.kind !== 'delayed') return result;
    // A try that failed because the network went away is made again, for free, when it is back.
    if (!isOnline()) {
      tries -= 1;
      continue;
    }
    if (tries === maxTries) return { kind: 'gaveUp' };
    const usual = (pauses[tries - 1] ?? longestPause) * (1 + random() / 2);
    const ms = Math.min(Math.max(result.afterMs ?? usual, 0), longestPause);
    tell({ kind: 'waiting', why: result.why, ms });
    await pause(ms);
  }
}
