import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { toRow } from './sealedRow.ts';
import type { ExportRow } from './sealedRow.ts';

/**
 * Returns the submissions in the backend's database; it may be running.
 * @throws when the file does not exist.
 */
export function readStore(file: string): ExportRow[] {
  if (!existsSync(file)) {
    throw new Error(
      `there is no store at ${file}: run this where the backend runs, or name an export with --in`,
    );
  }
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const all = db.prepare(
      'SELECT seq, id AS _id, day AS _date, form, flag, sealed FROM submissions ORDER BY seq',
    );
    const rows = all.all().map((row) => toRow(row, `entry ${String(row.seq)} of the store`));
    return [...rows, ...readWithdrawn(db)];
  } finally {
    db.close();
  }
}

/** A store that no newer backend has opened yet has no such table. */
function readWithdrawn(db: DatabaseSync): ExportRow[] {
  const table = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'withdrawals'").get();
  if (table === undefined) return [];
  const all = db.prepare('SELECT code AS withdrawn FROM withdrawals').all();
  return all.map((row) => toRow(row, ''));
}
