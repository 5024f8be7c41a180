import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Hono } from 'hono';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createBackend } from '../../src/backend/app.ts';
import type { BackendOptions } from '../../src/backend/app.ts';
import { createLog } from '../../src/backend/log.ts';
import type { BackendEnv } from '../../src/backend/replies.ts';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import type { StoredSubmission, SubmissionStore } from '../../src/backend/store.ts';
import { open } from '../../src/forms/seal.ts';
import type { SealedRecord } from '../../src/forms/sealedRecord.ts';

export interface TestBackend {
  readonly app: Hono<BackendEnv>;
  readonly store: SubmissionStore;
  readonly folder: string;
  readonly file: string;
  readonly identity: string;
  readonly recipient: string;
  /** Every line the backend wrote to its log. */
  readonly log: string[];
  /** What the database holds, read through a connection of its own. */
  rows(): StoredSubmission[];
  /** What an organizer can read. */
  records(): Promise<SealedRecord[]>;
}

type Overrides = Partial<BackendOptions> & { readonly maxPages?: number };

/** Makes a backend with a real store in a new folder and a key of its own. */
export async function makeBackend(overrides: Overrides = {}): Promise<TestBackend> {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const folder = mkdtempSync(join(tmpdir(), 'backend-'));
  const file = join(folder, 'submissions.sqlite');
  const store = openSqliteStore(file, { maxPages: overrides.maxPages });
  const log: string[] = [];
  const app = createBackend({
    store,
    recipients: [recipient],
    siteUrl: new URL('http://localhost:4321'),
    loadPage: () => Promise.reject(new Error('there is no built page here')),
    log: createLog({ write: (line) => void log.push(line) }),
    ...overrides,
  });
  const rows = (): StoredSubmission[] => readRows(file);
  return {
    ...{ app, store, folder, file, identity, recipient, log, rows },
    records: () => Promise.all(rows().map(({ sealed }) => open(sealed, identity))),
  };
}

/** Reads the rows of a store's file, also while a backend has it open. */
export function readRows(file: string): StoredSubmission[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('SELECT * FROM submissions ORDER BY seq').all();
  db.close();
  return rows as unknown as StoredSubmission[];
}
