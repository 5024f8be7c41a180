import type { DatabaseSync } from 'node:sqlite';

/** The part of a store that takes entries back. */
interface Withdrawals {
  withdraw(code: string, day: string): number;
  list(): readonly string[];
  eraseUpTo(day: string): number;
}

/** What remains of a withdrawn entry: the hash of its code, so that copies elsewhere go as well. */
const schema = `
  CREATE TABLE IF NOT EXISTS withdrawals (
    code TEXT PRIMARY KEY,
    day TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS submissions_by_receipt ON submissions (receipt)
  WHERE receipt IS NOT NULL`;

/** Adds the column to a store from before there were receipts. */
function addColumn(db: DatabaseSync): void {
  const columns = db.prepare('PRAGMA table_info(submissions)').all();
  if (columns.some(({ name }) => name === 'receipt')) return;
  db.exec('ALTER TABLE submissions ADD COLUMN receipt TEXT');
}

/** Prepares what withdrawing asks of the SQLite store, whose table of submissions must exist. */
export function prepareWithdrawals(db: DatabaseSync): Withdrawals {
  addColumn(db);
  db.exec(schema);
  const erase = db.prepare('DELETE FROM submissions WHERE receipt = :code');
  const mark = db.prepare(
    'INSERT INTO withdrawals (code, day) VALUES (:code, :day) ON CONFLICT (code) DO NOTHING',
  );
  const all = db.prepare('SELECT code FROM withdrawals ORDER BY day, code');
  const forget = db.prepare('DELETE FROM withdrawals WHERE day <= :day');
  return {
    // Marked whether or not the row is still here: organizers may have taken it home already.
    withdraw(code, day) {
      mark.run({ code, day });
      return Number(erase.run({ code }).changes);
    },
    list: () => all.all().map(({ code }) => String(code)),
    eraseUpTo: (day) => Number(forget.run({ day }).changes),
  };
}
