import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeys, readRows, readWork, writePrivate } from './deskFiles.ts';
import { eventSheets } from './eventSheets.ts';
import { shareTallies } from './hideSmall.ts';
import { openRows } from './openRows.ts';
import type { OpenedRows } from './openRows.ts';
import { formNamed, formatNamed, required } from './options.ts';
import type { Options, Outcome } from './options.ts';
import { toLine } from './sealedRow.ts';
import type { SealedRow } from './sealedRow.ts';
import { summarize } from './summarize.ts';
import { sayEventSheets } from './sayEventSheets.ts';
import { toCallList, toCsv } from './toCsv.ts';

/** Opens entries and writes them as JSON or CSV. */
export async function openEntries(options: Options): Promise<Outcome> {
  const format = formatNamed(options.format ?? 'json', ['json', 'csv']);
  const opened = await openRows(readRows(options.in), await readKeys(options.key));
  write(options.out, format === 'csv' ? toCsv(opened.entries) : toJson(opened));
  return report(opened);
}

/** Counts people and writes the tallies and the progress by employer as JSON. */
export async function tallyEntries(options: Options): Promise<Outcome> {
  const { opened, work, notes } = await openWithWork(options);
  const { people, tallies, employers } = summarize(opened, formNamed(options.form), work);
  const shown = options.share
    ? { tallies: shareTallies(tallies) }
    : { people: people.length, tallies, employers };
  write(options.out, `${JSON.stringify(shown, null, 2)}\n`);
  return { ...report(opened), notes };
}

/** Writes a list for a phone bank as CSV. */
export async function listCalls(options: Options): Promise<Outcome> {
  const { opened, work, notes } = await openWithWork(options);
  const form = formNamed(options.form);
  write(options.out, toCallList(summarize(opened, form, work).people, form, work));
  return { ...report(opened), notes };
}

/** Writes a sheet for each event: how many come, what they need, and the list for the door. */
export async function listEvents(options: Options): Promise<Outcome> {
  const format = formatNamed(options.format ?? 'text', ['text', 'json']);
  const { opened, work, notes } = await openWithWork(options);
  const sheets = eventSheets(opened.entries, work);
  write(options.out, format === 'text' ? sayEventSheets(sheets) : `${JSON.stringify(sheets)}\n`);
  return { ...report(opened), notes };
}

/** Writes sealed entries to carry to another machine, opening none. */
export function exportEntries(options: Options): Outcome {
  const format = formatNamed(options.format ?? 'ndjson', ['ndjson', 'age']);
  const out = required(options.out, 'name where to write with --out');
  const all = readRows(options.in);
  const broken = all.filter((row) => 'reason' in row);
  const rows = all.filter((row) => 'sealed' in row);
  // An id becomes a file name here; without one there is nothing to name it by.
  const [written, apart] = format === 'age' ? split(rows) : [rows, []];
  if (format === 'age') {
    mkdirSync(out, { recursive: true });
    for (const { _id, sealed } of written) writeFileSync(join(out, `${String(_id)}.age`), sealed);
  } else {
    const withdrawn = all.filter((row) => 'withdrawn' in row);
    writePrivate(out, [...written, ...withdrawn].map(toLine).join(''));
  }
  return { done: `${written.length} written, still sealed`, apart: [...broken, ...apart] };
}

/** Opens entries, and the work that organizers saved about them. */
async function openWithWork(options: Options) {
  const identities = await readKeys(options.key);
  const opened = await openRows(readRows(options.in), identities);
  return { opened, ...(await readWork(options.work, identities)) };
}

function split(rows: readonly SealedRow[]): [SealedRow[], { place: string; reason: string }[]] {
  const named = rows.filter(({ _id }) => _id !== undefined);
  const unnamed = rows.filter(({ _id }) => _id === undefined);
  return [named, unnamed.map(({ place }) => ({ place, reason: 'its _id is not a UUID' }))];
}

function report({ entries, quarantine, repeats, withdrawn }: OpenedRows): Outcome {
  const more = [
    ...(repeats > 0 ? [`${repeats} repeated`] : []),
    ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
  ];
  return { done: [`${entries.length} opened`, ...more].join(', '), apart: quarantine };
}

function toJson({ entries, quarantine }: OpenedRows): string {
  const opened = entries.map(({ record, ...about }) => ({ ...record, ...about }));
  return `${JSON.stringify({ entries: opened, quarantine }, null, 2)}\n`;
}

function write(out: string | undefined, text: string): void {
  if (out === undefined) process.stdout.write(text);
  else writePrivate(out, text);
}
