import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readIdentities } from '../forms/identities.ts';
import { isUuid } from '../forms/isUuid.ts';
import { openRows } from './openRows.ts';
import type { OpenedRows } from './openRows.ts';
import { readExport, readStore } from './sealedRows.ts';
import type { BrokenRow, SealedRow } from './sealedRows.ts';
import { toCsv } from './toCsv.ts';
import { usage } from './usage.ts';

interface Options {
  readonly key?: string;
  readonly in?: string;
  readonly out?: string;
  readonly format?: string;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      in: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 1;
  }
  if (rest[0] !== undefined) throw new Error(`"${rest[0]}" is one word too many: see --help`);
  if (command === 'open') return openEntries(values);
  if (command === 'export') return exportEntries(values);
  throw new Error(`there is no command "${command}": use open or export, see --help`);
}

async function openEntries({ key, in: source, out, format = 'json' }: Options): Promise<number> {
  if (key === undefined) throw new Error('name your age identity file with --key FILE');
  if (format !== 'json' && format !== 'csv') {
    throw new Error(`--format is "${format}": use json or csv`);
  }
  const identities = readIdentities(readFileSync(key, 'utf8'), key);
  const opened = await openRows(readRows(source), identities);
  const text = format === 'csv' ? toCsv(opened.entries) : toJson(opened);
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text, { mode: 0o600 });
  return report(`${opened.entries.length} opened`, opened.quarantine);
}

async function exportEntries({ in: source, out, format = 'ndjson' }: Options): Promise<number> {
  if (out === undefined) throw new Error('name where to write with --out');
  if (format !== 'ndjson' && format !== 'age') {
    throw new Error(`--format is "${format}": use ndjson or age`);
  }
  const rows: SealedRow[] = [];
  const broken: { _id: string; reason: string }[] = [];
  for await (const row of readRows(source)) {
    if ('reason' in row) broken.push({ _id: row.place, reason: row.reason });
    // An id becomes a file name here, and an export can come from anywhere.
    else if (isUuid(row._id)) rows.push(row);
    else broken.push({ _id: row._id, reason: 'its _id is not a UUID' });
  }
  if (format === 'age') {
    mkdirSync(out, { recursive: true });
    for (const row of rows) writeFileSync(join(out, `${row._id}.age`), row.sealed);
  } else {
    writeFileSync(out, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  return report(`${rows.length} written, still sealed`, broken);
}

function readRows(
  source: string | undefined,
): Iterable<SealedRow> | AsyncIterable<SealedRow | BrokenRow> {
  return source === undefined
    ? readStore(resolve('.data/backend/submissions.sqlite'))
    : readExport(source);
}

function toJson({ entries, quarantine }: OpenedRows): string {
  const opened = entries.map(({ record, ...about }) => ({ ...record, ...about }));
  return `${JSON.stringify({ entries: opened, quarantine }, null, 2)}\n`;
}

function report(done: string, apart: readonly { _id: string; reason: string }[]): number {
  const lines = apart.map(({ _id, reason }) => `  ${_id}: ${reason}`);
  const listed = apart.length > 0 ? `, ${apart.length} listed apart:` : '';
  console.error([`${done}${listed}`, ...lines].join('\n'));
  return apart.length > 0 ? 2 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
