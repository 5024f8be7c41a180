import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { toRow } from './sealedRow.ts';
import type { ExportRow } from './sealedRow.ts';

const seatColumns = `, party, CASE is_in WHEN 1 THEN 'in' WHEN 0 THEN 'waiting' END AS place
  FROM submissions LEFT JOIN seats ON seats.id = submissions.id`;

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
    const all = db.prepare(`
      SELECT seq, submissions.id AS _id, submissions.day AS _date, form, flag, sealed
        ${hasTable(db, 'seats') ? seatColumns : 'FROM submissions'} ORDER BY seq`);
    const rows = all.all().map((row) => toRow(row, `entry ${String(row.seq)} of the store`));
    return [...rows, ...readWithdrawn(db)];
  } finally {
    db.close();
  }
}

function hasTable(db: DatabaseSync, name: string): boolean {
  return db.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').get(name) !== undefined;
}

/** A store that no newer backend has opened yet has no such table. */
function readWithdrawn(db: DatabaseSync): ExportRow[] {
  if (!hasTable(db, 'withdrawals')) return [];
  const all = db.prepare('SELECT code AS withdrawn FROM withdrawals').all();
  return all.map((row) => toRow(row, ''));
}
