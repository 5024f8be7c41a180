import { tryTimeout } from './transport.ts';
import type { Delay, Send, SendResult } from './transport.ts';

/** The statuses after which the same bytes may yet be taken. */
const delays: Readonly<Record<number, Delay>> = {
  408: 'network',
  429: 'tooMany',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

/** Returns the transport to our own backend. */
export function createFetchSend(url: string, timeout = tryTimeout): Send {
  return async (submission) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
        body: JSON.stringify(submission),
        // An answer that stands still in the middle counts as none.
        signal: AbortSignal.timeout(timeout),
      });
      return await readAnswer(response);
    } catch {
      return { kind: 'delayed', why: 'network' };
    }
  };
}

async function readAnswer(response: Response): Promise<SendResult> {
  const why = delays[response.status];
  if (why) {
    return { kind: 'delayed', why, afterMs: readRetryAfter(response.headers.get('retry-after')) };
  }
  if (!response.ok) return { kind: 'refused' };
  const text = await response.text();
  // A login page of a hotel's network is also a 200: only our own word counts.
  const answer = parseAnswer(text);
  if (answer?.['ok'] !== true) return { kind: 'delayed', why: 'network' };
  const { deleteBy } = answer;
  return { kind: 'sent', deleteBy: typeof deleteBy === 'string' ? deleteBy : undefined };
}

function parseAnswer(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null
      ? (answer as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Returns milliseconds for a Retry-After in seconds or as a date. */
export function readRetryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
