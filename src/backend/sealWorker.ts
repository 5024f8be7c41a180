import { parentPort } from 'node:worker_threads';
import { seal } from '../forms/seal.ts';
import type { SealAnswer, SealJob } from './sealPool.ts';

/** Seals in a thread of its own, so that the backend goes on answering. */
parentPort?.on('message', ({ number, record, recipients }: SealJob) => {
  const answer = (result: Omit<SealAnswer, 'number'>): void =>
    parentPort?.postMessage({ number, ...result });
  seal(record, recipients).then(
    (sealed) => answer({ sealed }),
    // The message could quote the record; its kind is enough to find the mistake.
    (error: unknown) => answer({ failed: error instanceof Error ? error.name : 'unknown' }),
  );
});
