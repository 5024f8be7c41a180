import { open } from '../forms/seal.ts';
import { siteId } from '../forms/sealedRecord.ts';
import type { SealedRecord } from '../forms/sealedRecord.ts';
import type { BrokenRow, SealedRow } from './sealedRows.ts';

/** An opened submission with what the store knows about it. */
export interface Entry {
  readonly receivedOn: string;
  readonly flag: string | null;
  readonly record: SealedRecord;
}

/** What an organizer has to look at by hand, and why. */
interface Quarantined {
  readonly _id: string;
  readonly reason: string;
}

export interface OpenedRows {
  readonly entries: readonly Entry[];
  readonly quarantine: readonly Quarantined[];
}

/** Opens sealed rows; one that cannot be trusted is set apart with its reason, never dropped. */
export async function openRows(
  rows: Iterable<SealedRow> | AsyncIterable<SealedRow | BrokenRow>,
  identities: readonly string[],
): Promise<OpenedRows> {
  const entries: Entry[] = [];
  const quarantine: Quarantined[] = [];
  for await (const row of rows) {
    if ('reason' in row) {
      quarantine.push({ _id: row.place, reason: row.reason });
      continue;
    }
    const record = await tryOpen(row.sealed, identities);
    const reason = typeof record === 'string' ? record : findMismatch(row, record);
    if (typeof record === 'string' || reason !== undefined) {
      quarantine.push({ _id: row._id, reason: reason ?? 'unknown' });
    } else {
      entries.push({ receivedOn: row.day, flag: row.flag, record });
    }
  }
  return { entries, quarantine };
}

/** Returns the record, or why no key opens it. */
async function tryOpen(
  sealed: string,
  identities: readonly string[],
): Promise<SealedRecord | string> {
  let reason = 'there is no key to open it with';
  for (const identity of identities) {
    try {
      return await open(sealed, identity);
    } catch (error) {
      reason = `does not open: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return reason;
}

/** The seal proves what was sent; a server that swaps or replays entries shows in these. */
function findMismatch(row: SealedRow, record: SealedRecord): string | undefined {
  if (record._id !== row._id) return `sealed as entry "${record._id}": it was swapped or replayed`;
  if (record.form !== row.form) {
    return `sealed for the form "${record.form}", stored under "${row.form}"`;
  }
  if (record.site !== siteId) return `sealed for another site, "${record.site}"`;
  return undefined;
}
