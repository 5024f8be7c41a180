import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { binaryOf, kindOfFile, readKeyFile, unlockKeyFile } from './keyFile.ts';
import { parseExport } from './parseExport.ts';
import { createPassphraseReader } from './readPassphrase.ts';
import { readStore } from './readStore.ts';
import type { ExportRow } from './sealedRow.ts';
import { describeConflict, mergeWork } from './mergeWork.ts';
import { openWork } from './work.ts';
import type { Work } from './work.ts';

/** Returns the rows of exports, or of the store of this machine when none is named. */
export function readRows(files: readonly string[] = []): ExportRow[] {
  if (files.length === 0) return readStore(resolve('.data/backend/submissions.sqlite'));
  return files.flatMap((file) => parseExport(readFileSync(file, 'utf8'), file));
}

/** Returns the secret keys in identity files; asks for the passphrase of each that has one. */
export async function readKeys(files: readonly string[] = []): Promise<string[]> {
  if (files.length === 0) throw new Error('name your age identity file with --key FILE');
  const passphrases = createPassphraseReader();
  try {
    const keys: string[] = [];
    for (const file of files) {
      const bytes = readFileSync(file);
      if (kindOfFile(bytes) !== 'protectedKey') {
        keys.push(...readKeyFile(bytes, file));
        continue;
      }
      const passphrase = await passphrases.read(`Passphrase of ${file}: `);
      if (passphrase === '') {
        throw new Error(`${file} is protected by a passphrase: type it when asked, or pipe it in`);
      }
      keys.push(...(await unlockKeyFile(bytes, passphrase, file)));
    }
    return keys;
  } finally {
    passphrases.close();
  }
}

/**
 * Returns the work saved by the desk's page, that of several files together, and what these say
 * differently; none when no file is named.
 * @throws when a file opens but holds something else.
 */
export async function readWork(
  files: readonly string[] = [],
  identities: readonly string[],
): Promise<{ work: Work; notes: readonly string[] }> {
  const works: Work[] = [];
  for (const file of files) {
    const work = await openWork(binaryOf(readFileSync(file)), identities);
    if (work === undefined) throw new Error(`${file} holds no work saved by the desk`);
    works.push(work);
  }
  const { work, conflicts } = mergeWork(works);
  return { work, notes: conflicts.map(describeConflict) };
}

/** Writes what only its owner may read, and waits until it would survive a power cut. */
export function writePrivate(file: string, content: string): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
