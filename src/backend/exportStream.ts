import type { SubmissionStore } from './store.ts';

/** Few enough that reading them does not keep a sender waiting. */
const batch = 200;

/**
 * Streams all submissions of a form as NDJSON, oldest first, only as fast as they are taken; then the
 * hashes of the codes by which senders have taken theirs back.
 */
export function exportStream(
  store: SubmissionStore,
  form: string,
  since: string | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = 0;
  return new ReadableStream({
    async pull(controller) {
      const rows = await store.list({ form, since, after, limit: batch, order: 'asc' });
      const last = rows.at(-1);
      if (last !== undefined) {
        after = last.seq;
        controller.enqueue(encoder.encode(rows.map(toLine).join('')));
        return;
      }
      const withdrawn = await store.listWithdrawn();
      controller.enqueue(
        encoder.encode(withdrawn.map((code) => toLine({ withdrawn: code })).join('')),
      );
      controller.close();
    },
  });
}

function toLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
