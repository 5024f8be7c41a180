import type { SentView } from '../sentView.ts';
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
  const answer = parseAnswer(await response.text());
  if (!response.ok) {
    // A conflict with what the receiver knows has a cause that helps the sender.
    const reason = response.status === 409 ? textOf(answer?.['error']) : undefined;
    return { kind: 'refused', reason };
  }
  // A login page of a hotel's network is also a 200: only our own word counts.
  if (answer?.['ok'] !== true) return { kind: 'delayed', why: 'network' };
  return {
    kind: 'sent',
    deleteBy: textOf(answer['deleteBy']),
    view: answer['view'] as SentView | undefined,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
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
