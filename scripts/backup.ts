import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';

import { latestDeletion } from '../src/forms/receipt.ts';
import { databaseFile } from '../src/backend/startBackend.ts';

/*
 * Copies the store of sealed submissions, also while the backend writes it: ciphertext only. A copy
 * outlives what the backend erases, so keep few of them and none longer than the site promises.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  if (values.out === undefined) throw new Error('name where to write with --out FILE');
  if (existsSync(values.out)) throw new Error(`${values.out} exists: name a new file with --out`);
  const file = databaseFile(resolve('.data'));
  if (!existsSync(file))
    throw new Error(`there is no store at ${file}: run this where the backend runs`);
  const store = new DatabaseSync(file, { readOnly: true });
  try {
    await backup(store, values.out);
  } finally {
    store.close();
  }
  await chmod(values.out, 0o600);
  console.log(`copied to ${values.out}, still sealed${lastDay(values.out)}`);
}

/** A copy knows nothing of what is erased later: it must be gone when its first promise falls due. */
function lastDay(file: string): string {
  const copy = new DatabaseSync(file);
  try {
    // A copy is one file: the log beside it would be left behind, or be left out.
    copy.exec('PRAGMA journal_mode = DELETE');
    const first = copy.prepare('SELECT min(day) AS day FROM submissions').get()?.['day'];
    return typeof first === 'string' ? `: delete it by ${latestDeletion(first)}` : '';
  } finally {
    copy.close();
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
