/** One submission as it is kept: ciphertext, and the little that must stay readable. */
export interface StoredSubmission {
  readonly id: string;
  readonly form: string;
  readonly lang: string;
  /** Version of the sealed record's shape. */
  readonly v: number;
  readonly sealed: string;
  /** The day it was received (UTC), never the time. */
  readonly day: string;
  /** Why an organizer should look twice; nothing is ever dropped for it. */
  readonly flag: string | null;
}

/** What the backend needs from a database; small, so that another engine is one file. */
export interface SubmissionStore {
  /**
   * Keeps a submission and resolves once it would survive a power cut. A known id changes nothing
   * and resolves as well, so that a retry is harmless.
   * @throws StoreUnavailable when it was not kept.
   */
  append(row: StoredSubmission): Promise<void>;
  /** Rejects when a submission could not be written now. */
  check(): Promise<void>;
  /** Erases what was received on that day (UTC) or before it, for good; returns how many rows that was. */
  eraseUpTo(day: string): Promise<number>;
  /** Writes what is waiting, then closes; later calls are refused. */
  close(): Promise<void>;
}

/** Nothing was kept; the sender should try again later. */
export class StoreUnavailable extends Error {
  readonly reason: 'full' | 'closed' | 'failed';

  constructor(reason: 'full' | 'closed' | 'failed', cause?: unknown) {
    const what = {
      full: 'the disk that holds the submissions is full: free some space',
      closed: 'the store of submissions is closed: the backend is stopping',
      failed: 'the store of submissions could not be written: see the cause',
    }[reason];
    super(what, { cause });
    this.name = 'StoreUnavailable';
    this.reason = reason;
  }
}
