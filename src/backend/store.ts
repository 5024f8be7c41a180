import type { ExportedSubmission } from '../forms/exportedSubmission.ts';

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
  /** Hash of the receipt's code, by which the sender can take the entry back. */
  readonly receipt?: string | null;
  /** The places it asks for, where places are counted; such an entry needs a receipt. */
  readonly seat?: SeatRequest | undefined;
}

/** How many people want to come to which event. */
export interface SeatRequest {
  readonly event: string;
  /** The day of an event that comes again, else empty. */
  readonly day: string;
  readonly party: number;
  /** How many people fit in; no limit when undefined. */
  readonly capacity: number | undefined;
}

/** A party that has a place, or waits for one. */
export interface HeldSeat {
  readonly event: string;
  readonly day: string;
  readonly party: number;
  readonly isIn: boolean;
  /** Who stands before it in the line, when it waits. */
  readonly ahead: { readonly parties: number; readonly people: number };
}

/** The places a store counts: people, not entries; first come, first served, and nobody passes. */
export interface SeatStore {
  /** Returns the place that belongs to a receipt's code, by its hash. */
  find(receipt: string): Promise<HeldSeat | undefined>;
  /** Makes a party larger or smaller; false when there is no room to grow, and then it stays. */
  change(receipt: string, party: number, capacity: number | undefined): Promise<boolean>;
  /** Lets those in who waited, as far as there is room. */
  settle(event: string, day: string, capacity: number | undefined): Promise<void>;
  /** Erases, for good, the places at events that are over; returns how many parties that was. */
  eraseOver(isOver: (event: string, day: string) => boolean): Promise<number>;
}

/** Which submissions an export asks for. */
export interface ExportQuery {
  readonly form: string;
  /** Only what was received on this day (UTC) or later. */
  readonly since?: string | undefined;
  /** Only what was stored after the submission with this number. */
  readonly after?: number;
  readonly limit: number;
  readonly offset?: number;
  readonly order: 'asc' | 'desc';
}

/** What the backend needs from a database; small, so that another engine is one file. */
export interface SubmissionStore {
  readonly seats: SeatStore;
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
  /** Returns submissions in the order they were stored, or the reverse. */
  list(query: ExportQuery): Promise<readonly ExportedSubmission[]>;
  /**
   * Notes that organizers hold a copy of these submissions since a day (UTC); unknown ids change nothing.
   * @returns how many of them are stored.
   */
  acknowledge(form: string, ids: readonly string[], day: string): Promise<number>;
  /** Erases, for good, what was acknowledged on that day (UTC) or before it; returns how many rows that was. */
  eraseAcknowledgedUpTo(day: string): Promise<number>;
  /**
   * Erases, for good, the entry whose receipt has a code with this hash, and keeps the hash: the entry
   * stays away when it is sent again, and goes wherever organizers have copied it. Its place is free.
   */
  withdraw(code: string, day: string): Promise<void>;
  /** Returns the hashes of all codes that were withdrawn. */
  listWithdrawn(): Promise<readonly string[]>;
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
