import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import { databaseFile } from '../../src/backend/startBackend.ts';
import { identityToRecipient, generateX25519Identity } from 'age-encryption';
import { sealEntry } from '../support/sealedEntry.ts';
import { readRows } from '../support/testBackend.ts';

const program = join(import.meta.dirname, '../../scripts/backup.ts');

test('a backup of a store in use holds every entry, sealed, for its owner alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'));
  const store = openSqliteStore(databaseFile(join(folder, '.data')));
  const recipients = [await identityToRecipient(await generateX25519Identity())];
  const { _id: id, sealed } = await sealEntry({ name: 'Somebody Special' }, recipients);
  const row = { form: 'join', lang: 'en', v: 1, day: '2026-11-22', flag: null };
  await store.append({ id, sealed, ...row });

  const said = execFileSync(process.execPath, [program, '--out', 'copy.sqlite'], { cwd: folder });
  // What the store erases stays in a copy: 180 days after the oldest entry its promise falls due.
  expect(said.toString()).toContain('delete it by 2027-05-21');
  const copy = join(folder, 'copy.sqlite');
  expect(readRows(copy).map((one) => one.sealed)).toEqual([sealed]);
  expect(readFileSync(copy).toString('latin1')).not.toContain('Special');
  expect(statSync(copy).mode & 0o777).toBe(0o600);

  const again = spawnSync(process.execPath, [program, '--out', 'copy.sqlite'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('exists')]);
  await store.close();
});
