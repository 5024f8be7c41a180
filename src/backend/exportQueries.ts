import type { DatabaseSync } from 'node:sqlite';
import type { ExportedSubmission } from '../forms/exportedSubmission.ts';
import type { ExportQuery } from './store.ts';

/** The part of a store that exports are read from; each call is a statement of its own. */
interface Exports {
  list(query: ExportQuery): readonly ExportedSubmission[];
  acknowledge(form: string, ids: readonly string[], day: string): number;
  eraseAcknowledgedUpTo(day: string): number;
}

/** Which submissions organizers hold a copy of; a row goes with its submission. */
const schema = `
  CREATE TABLE IF NOT EXISTS exported (
    seq INTEGER PRIMARY KEY REFERENCES submissions (seq) ON DELETE CASCADE,
    day TEXT NOT NULL
  ) STRICT`;

const list = (order: 'asc' | 'desc'): string => `
  SELECT seq, submissions.id AS _id, submissions.day AS _date, form, lang, v, flag, sealed,
    party, CASE is_in WHEN 1 THEN 'in' WHEN 0 THEN 'waiting' END AS place
  FROM submissions LEFT JOIN seats ON seats.id = submissions.id
  WHERE form = :form AND submissions.day >= :since AND seq > :after
  ORDER BY seq ${order}
  LIMIT :limit OFFSET :offset`;

/** The first acknowledgement counts: fetching again must not put the erasure off. */
const mark = `
  INSERT INTO exported (seq, day)
  SELECT seq, :day FROM submissions
  WHERE form = :form AND id IN (SELECT value FROM json_each(:ids))
  ON CONFLICT (seq) DO NOTHING`;

const count = `
  SELECT count(*) AS known FROM submissions
  WHERE form = :form AND id IN (SELECT value FROM json_each(:ids))`;

const erase = `
  DELETE FROM submissions WHERE seq IN (SELECT seq FROM exported WHERE day <= :day)`;

/** Most forms count no places, and their entries say nothing of any. */
function withoutEmptySeat({ party, place, ...row }: Record<string, unknown>) {
  return party === null ? row : { ...row, party, place };
}

/** Prepares what an export asks of the SQLite store, whose tables of submissions and seats must exist. */
export function prepareExports(db: DatabaseSync): Exports {
  db.exec(schema);
  const statements = {
    asc: db.prepare(list('asc')),
    desc: db.prepare(list('desc')),
    mark: db.prepare(mark),
    count: db.prepare(count),
    erase: db.prepare(erase),
  };
  return {
    list({ form, since = '', after = 0, limit, offset = 0, order }) {
      const rows = statements[order].all({ form, since, after, limit, offset });
      return rows.map(withoutEmptySeat) as unknown as ExportedSubmission[];
    },
    acknowledge(form, ids, day) {
      const named = { form, ids: JSON.stringify(ids) };
      statements.mark.run({ ...named, day });
      return Number(statements.count.get(named)?.known);
    },
    eraseAcknowledgedUpTo(day) {
      return Number(statements.erase.run({ day }).changes);
    },
  };
}
