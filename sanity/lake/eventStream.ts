import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** Sends one event to the listener. */
export type SendEvent = (event: string, data: unknown, id?: string) => void;

/** How often an idle stream sends a comment, so that nothing between takes it for dead. */
const heartbeatMs = 15_000;

/**
 * Answers with a stream of server-sent events that stays open until the client leaves or `closing` aborts.
 * `start` sends the first events and returns what to call at the end.
 */
export function eventStream(
  c: Context,
  closing: AbortSignal,
  start: (send: SendEvent) => () => void,
): Response {
  return streamSSE(c, async (stream) => {
    const { promise: ended, resolve: end } = Promise.withResolvers<unknown>();
    stream.onAbort(() => end(undefined));
    closing.addEventListener('abort', end);
    // Writes never reject: a client that has left ends the stream through onAbort.
    const stop = start((event, data, id) => {
      const message = { event, data: JSON.stringify(data), ...(id !== undefined && { id }) };
      void stream.writeSSE(message);
    });
    const heartbeat = setInterval(() => {
      void stream.write(':\n\n');
    }, heartbeatMs);
    await ended;
    closing.removeEventListener('abort', end);
    clearInterval(heartbeat);
    stop();
  });
}
