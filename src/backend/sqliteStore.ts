import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { prepareExports } from './exportQueries.ts';
import { prepareSeats } from './seats.ts';
import { StoreUnavailable } from './store.ts';
import type { StoredSubmission, SubmissionStore } from './store.ts';
import { prepareWithdrawals } from './withdrawals.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS submissions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    form TEXT NOT NULL,
    lang TEXT NOT NULL,
    v INTEGER NOT NULL,
    sealed TEXT NOT NULL,
    day TEXT NOT NULL,
    flag TEXT,
    receipt TEXT
  ) STRICT`;

/** What was withdrawn stays away when a browser sends it once more. */
const insert = `
  INSERT INTO submissions (id, form, lang, v, sealed, day, flag, receipt)
  SELECT :id, :form, :lang, :v, :sealed, :day, :flag, :receipt
  WHERE NOT EXISTS (SELECT 1 FROM withdrawals WHERE code = :receipt)
  ON CONFLICT (id) DO NOTHING`;

const sqliteFull = 13;
/** How many turns of the event loop the first in a batch may wait for others. */
const maxTurns = 16;

interface Waiting {
  readonly row: StoredSubmission;
  readonly resolve: () => void;
  readonly reject: (error: StoreUnavailable) => void;
}

/** Opens the SQLite file, made when missing. One process writes it; others may read at any time. */
export function openSqliteStore(
  file: string,
  options: { readonly maxPages?: number } = {},
): SubmissionStore {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(file);
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA busy_timeout = 5000;`);
  if (options.maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${options.maxPages}`);
  db.exec(schema);
  const withdrawals = prepareWithdrawals(db);
  const statement = db.prepare(insert);
  const erase = db.prepare('DELETE FROM submissions WHERE day <= :day');
  const seats = prepareSeats(db);
  const exports = prepareExports(db);

  let waiting: Waiting[] = [];
  let isClosed = false;

  /** An entry that asks for places is kept with its place in line, or not at all. */
  const insertRow = ({ seat, receipt = null, ...row }: StoredSubmission): void => {
    if (seat) {
      if (receipt === null) throw new Error('an entry that asks for places needs a receipt');
      if (!seats.take(seat, { id: row.id, receipt, received: row.day })) return;
      seats.settle(seat.event, seat.day, seat.capacity);
    }
    statement.run({ ...row, receipt });
  };

  /** Everything that arrived in one turn of the event loop shares one transaction and one fsync. */
  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      inTransaction(db, 'COMMIT', () => {
        for (const { row } of batch) insertRow(row);
      });
    } catch (cause) {
      const error = asUnavailable(cause);
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { resolve } of batch) resolve();
  };

  /** Waits as long as each turn brings more, within limits: one fsync costs more than a few turns. */
  const flushSoon = (turns: number, known: number): void => {
    setImmediate(() => {
      if (turns > 0 && waiting.length > known) flushSoon(turns - 1, waiting.length);
      else flush();
    });
  };

  const committed = <T>(work: () => T): T => inTransaction(db, 'COMMIT', work);

  const whenOpen = <T>(work: () => T): Promise<T> =>
    isClosed
      ? Promise.reject(new StoreUnavailable('closed'))
      : new Promise((resolve) => resolve(work()));

  /** With secure_delete the pages are overwritten; the log must not keep them either. */
  const eraseForGood = (work: () => number): Promise<number> =>
    whenOpen(() => {
      const changes = work();
      // Also when nothing fell due: a reader may have held the log open the last time.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return changes;
    });

  return {
    append(row) {
      if (isClosed) return Promise.reject(new StoreUnavailable('closed'));
      return new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject });
        if (waiting.length === 1) flushSoon(maxTurns, 1);
      });
    },
    check() {
      if (isClosed) return Promise.reject(new StoreUnavailable('closed'));
      const probe = { id: 'probe', form: '', lang: '', v: 0, sealed: '', day: '' };
      return new Promise((resolve, reject) => {
        try {
          inTransaction(db, 'ROLLBACK', () =>
            statement.run({ ...probe, flag: null, receipt: null }),
          );
          resolve();
        } catch (cause) {
          reject(asUnavailable(cause));
        }
      });
    },
    list: (query) => whenOpen(() => exports.list(query)),
    acknowledge: (form, ids, day) => whenOpen(() => exports.acknowledge(form, ids, day)),
    eraseUpTo: (day) =>
      eraseForGood(() => {
        withdrawals.eraseUpTo(day);
        seats.eraseUpTo(day);
        return Number(erase.run({ day }).changes);
      }),
    eraseAcknowledgedUpTo: (day) => eraseForGood(() => exports.eraseAcknowledgedUpTo(day)),
    async withdraw(code, day) {
      // What still waits to be written may be the entry itself.
      flush();
      await eraseForGood(() =>
        committed(() => {
          seats.release(code);
          return withdrawals.withdraw(code, day);
        }),
      );
    },
    seats: {
      find: (receipt) => whenOpen(() => seats.find(receipt)),
      change: (receipt, party, capacity) =>
        whenOpen(() => committed(() => seats.change(receipt, party, capacity))),
      settle: (event, day, capacity) =>
        whenOpen(() => committed(() => seats.settle(event, day, capacity))),
      eraseOver: (isOver) => eraseForGood(() => committed(() => seats.eraseOver(isOver))),
    },
    listWithdrawn: () => whenOpen(() => withdrawals.list()),
    close() {
      if (isClosed) return Promise.resolve();
      isClosed = true;
      flush();
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      db.close();
      return Promise.resolve();
    },
  };
}

function inTransaction<T>(db: DatabaseSync, end: 'COMMIT' | 'ROLLBACK', work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec(end);
    return result;
  } catch (error) {
    // A full disk may have rolled back already; then there is no transaction left to end.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function asUnavailable(cause: unknown): StoreUnavailable {
  const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
  return new StoreUnavailable(code === sqliteFull ? 'full' : 'failed', cause);
}
