import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { seal } from '../forms/seal.ts';
import type { SealedRecord } from '../forms/sealedRecord.ts';

export interface SealJob {
  readonly number: number;
  readonly record: SealedRecord;
  readonly recipients: readonly string[];
}

export interface SealAnswer {
  readonly number: number;
  readonly sealed?: string;
  readonly failed?: string;
}

export interface SealPool {
  readonly seal: typeof seal;
  /** Ends the threads; what they were doing is lost. */
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly jobs: Map<number, PromiseWithResolvers<string>>;
}

/** More threads than this only take memory from the rest. */
const mostThreads = 4;

/** What a thread seals is small and soon gone; by itself its heap would grow to a hundred megabytes. */
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** Makes a pool of threads that seal; they start with the first post that needs one. */
export function createSealPool(size = Math.min(availableParallelism(), mostThreads)): SealPool {
  let threads: Thread[] = [];
  let next = 0;

  const start = (): Thread => {
    const worker = new Worker(new URL('./sealWorker.ts', import.meta.url), { resourceLimits });
    const thread: Thread = { worker, jobs: new Map() };
    // A waiting job holds its request's connection open, and that keeps the process.
    worker.unref();
    worker.on('message', ({ number, sealed, failed }: SealAnswer) => {
      const job = thread.jobs.get(number);
      thread.jobs.delete(number);
      if (sealed !== undefined) job?.resolve(sealed);
      else job?.reject(new Error(`sealing failed: ${failed ?? 'unknown'}`));
    });
    const end = (cause: unknown): void => {
      threads = threads.filter((other) => other !== thread);
      for (const job of thread.jobs.values()) {
        job.reject(new Error('the thread that seals has ended', { cause }));
      }
      thread.jobs.clear();
    };
    worker.on('error', end);
    worker.on('exit', end);
    threads.push(thread);
    return thread;
  };

  /** The thread with the least to do; a new one while there are fewer than allowed and all are busy. */
  const pick = (): Thread => {
    const free = threads.toSorted((a, b) => a.jobs.size - b.jobs.size)[0];
    return free === undefined || (free.jobs.size > 0 && threads.length < size) ? start() : free;
  };

  return {
    seal(record, recipients) {
      const { worker, jobs } = pick();
      const number = (next += 1);
      const job = Promise.withResolvers<string>();
      jobs.set(number, job);
      worker.postMessage({ number, record, recipients } satisfies SealJob);
      return job.promise;
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
