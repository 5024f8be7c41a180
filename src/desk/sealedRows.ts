import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';

/** One sealed submission as it leaves the store. */
export interface SealedRow {
  readonly _id: string;
  readonly form: string;
  readonly lang: string;
  readonly v: number;
  readonly day: string;
  readonly flag: string | null;
  readonly sealed: string;
}

/** A line of an export that could not be read. */
export interface BrokenRow {
  readonly place: string;
  readonly reason: string;
}

const columns = ['_id', 'form', 'lang', 'day', 'sealed'] as const;

/**
 * Yields the submissions in the backend's database; it may be running.
 * @throws when the file does not exist.
 */
export function* readStore(file: string): Generator<SealedRow> {
  if (!existsSync(file)) {
    throw new Error(
      `there is no store at ${file}: run this where the backend runs, or name an export with --in`,
    );
  }
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const all = db.prepare(
      'SELECT id AS _id, form, lang, v, day, flag, sealed FROM submissions ORDER BY seq',
    );
    for (const row of all.iterate()) yield row as unknown as SealedRow;
  } finally {
    db.close();
  }
}

/** Yields the submissions in an NDJSON export; a line cut off or damaged is named, not skipped. */
export async function* readExport(file: string): AsyncGenerator<SealedRow | BrokenRow> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number += 1;
    if (line.trim() === '') continue;
    yield (
      parseLine(line) ?? {
        place: `line ${number}`,
        reason: 'not a sealed submission: the export may be cut off, fetch it again',
      }
    );
  }
}

function parseLine(line: string): SealedRow | undefined {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (typeof row !== 'object' || row === null) return undefined;
  const isRow = columns.every((name) => typeof (row as Record<string, unknown>)[name] === 'string');
  return isRow ? (row as SealedRow) : undefined;
}
