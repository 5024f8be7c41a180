import { armor, identityToRecipient } from 'age-encryption';
import { binaryOf, kindOfFile, readKeyFile, unlockKeyFile } from './keyFile.ts';
import { openRows } from './openRows.ts';
import type { OpenedRows } from './openRows.ts';
import { parseExport } from './parseExport.ts';
import { toRow } from './sealedRow.ts';
import type { ExportRow } from './sealedRow.ts';
import { describeConflict, mergeWork } from './mergeWork.ts';
import { openWork } from './work.ts';
import type { Work } from './work.ts';

/** A file as an organizer handed it over. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a key that has one. */
  readonly passphrase?: string | undefined;
}

export type Step =
  | { readonly kind: 'unlocking'; readonly file: string }
  | { readonly kind: 'opening'; readonly done: number; readonly total: number };

export interface OpenedFiles {
  readonly opened: OpenedRows;
  readonly work: Work;
  /** What files of saved work say differently, in words. */
  readonly workConflicts: readonly string[];
  /** The public halves of the keys that were handed over. */
  readonly ownRecipients: readonly string[];
}

/**
 * Opens exports with keys, in whatever order they are handed over.
 * @throws when there is no key or nothing to open, and when a file is none of ours.
 */
export async function openFiles(
  files: readonly HandedFile[],
  onStep: (step: Step) => void,
): Promise<OpenedFiles> {
  const identities = await readIdentities(files, onStep);
  if (identities.length === 0) throw new Error('there is no key among these files: add yours');
  const rows: ExportRow[] = [];
  const works: Work[] = [];
  for (const file of files) {
    const kind = kindOfFile(file.bytes);
    if (kind === 'export') rows.push(...parseExport(textOf(file), file.name));
    if (kind !== 'sealedFile') continue;
    const work = await tryWork(file, identities);
    if (work) works.push(work);
    else rows.push(toRow({ sealed: armor.encode(binaryOf(file.bytes)) }, file.name));
  }
  if (rows.length === 0) throw new Error('there is no export among these files: add one');
  const opened = await openRows(rows, identities, (done, total) =>
    onStep({ kind: 'opening', done, total }),
  );
  const ownRecipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
  const { work, conflicts } = mergeWork(works);
  return { opened, work, workConflicts: conflicts.map(describeConflict), ownRecipients };
}

async function readIdentities(
  files: readonly HandedFile[],
  onStep: (step: Step) => void,
): Promise<string[]> {
  const identities: string[] = [];
  for (const { name, bytes, passphrase = '' } of files) {
    const kind = kindOfFile(bytes);
    if (kind === 'key') identities.push(...readKeyFile(bytes, name));
    if (kind !== 'protectedKey') continue;
    onStep({ kind: 'unlocking', file: name });
    identities.push(...(await unlockKeyFile(bytes, passphrase, name)));
  }
  return identities;
}

/** A sealed file is saved work or a single entry; what does not open is listed with the entries. */
async function tryWork(
  { bytes }: HandedFile,
  identities: readonly string[],
): Promise<Work | undefined> {
  try {
    return await openWork(binaryOf(bytes), identities);
  } catch {
    return undefined;
  }
}

function textOf({ bytes }: HandedFile): string {
  return new TextDecoder().decode(bytes);
}
