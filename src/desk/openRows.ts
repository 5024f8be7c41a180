import type { SealedRecord } from '../forms/sealedRecord.ts';
import type { Answers } from '../forms/validate.ts';
import { checkEntry } from './checkEntry.ts';
import { createOpener } from './openSealed.ts';
import type { QuarantineKind, Refusal } from './openSealed.ts';
import type { ExportRow, Seat, SealedRow } from './sealedRow.ts';

/** An opened submission that passed every check. */
export interface Entry {
  readonly receivedOn: string | undefined;
  readonly flag: string | null;
  readonly record: SealedRecord;
  /** Every answer, checked once more by the form's rules. */
  readonly answers: Answers;
  /** Where places are counted. */
  readonly seat?: Seat | undefined;
}

/** What an organizer has to look at by hand, and why. */
export interface Quarantined {
  readonly place: string;
  readonly _id: string | undefined;
  readonly kind: QuarantineKind;
  readonly reason: string;
}

export interface OpenedRows {
  readonly entries: readonly Entry[];
  readonly quarantine: readonly Quarantined[];
  /** The same entries in several files, or twice in one, counted once. */
  readonly repeats: number;
  /** Entries their senders have taken back since; not kept. */
  readonly withdrawn: number;
}

/** Opens exported rows; one that cannot be trusted is set apart with its reason, never dropped. */
export async function openRows(
  rows: readonly ExportRow[],
  identities: readonly string[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<OpenedRows> {
  const open = createOpener(identities);
  const quarantine: Quarantined[] = [];
  const known = new Map<string, { readonly row: SealedRow; readonly entry: Entry }>();
  const takenBack = new Set(rows.flatMap((row) => ('withdrawn' in row ? [row.withdrawn] : [])));
  let repeats = 0;
  for (const [index, row] of rows.entries()) {
    onProgress(index, rows.length);
    if ('withdrawn' in row) continue;
    if ('reason' in row) {
      quarantine.push({ _id: undefined, kind: 'malformed', ...row });
      continue;
    }
    const opened = await openRow(row, open);
    if ('reason' in opened) {
      quarantine.push({ place: row.place, _id: row._id, ...opened });
      continue;
    }
    const before = known.get(opened.record._id);
    if (before === undefined) known.set(opened.record._id, { row, entry: opened });
    else if (before.row.sealed === row.sealed) repeats += 1;
    else quarantine.push({ place: row.place, _id: row._id, ...secondOf(before.row) });
  }
  onProgress(rows.length, rows.length);
  const all = [...known.values()].map(({ entry }) => entry);
  const entries = all.filter(({ record }) => !takenBack.has(record.receipt ?? ''));
  return {
    entries,
    quarantine: quarantine.map((item) => nameReplay(item, known)),
    repeats,
    withdrawn: all.length - entries.length,
  };
}

async function openRow(
  row: SealedRow,
  open: ReturnType<typeof createOpener>,
): Promise<Entry | (Refusal & { readonly inner?: string })> {
  const record = await open(row.sealed);
  if ('reason' in record) return record;
  const checked = checkEntry(row, record);
  if ('reason' in checked) return { ...checked, inner: record._id };
  const { day, flag, seat } = row;
  return { receivedOn: day, flag, record, answers: checked.answers, seat };
}

function secondOf(first: SealedRow): Refusal {
  return {
    kind: 'replayed',
    reason: `has the id of ${first.place} with other content: only the first counts`,
  };
}

/** An entry under a false id whose true one is here as well was not swapped, but sent in again. */
function nameReplay(
  { inner, ...item }: Quarantined & { readonly inner?: string },
  known: ReadonlyMap<string, { readonly row: SealedRow }>,
): Quarantined {
  const original = inner === undefined ? undefined : known.get(inner);
  if (item.kind !== 'swapped' || original === undefined) return item;
  return {
    ...item,
    kind: 'replayed',
    reason: `is a copy of ${original.row.place} under another id`,
  };
}
