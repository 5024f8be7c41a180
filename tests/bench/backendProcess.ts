import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../src/backend/sqliteStore.ts';
import { startBackend } from '../../src/backend/startBackend.ts';
import type { SubmissionStore } from '../../src/backend/store.ts';

/**
 * Runs the backend for the benchmark in the working directory: `ours` as it is, or `plain`, the
 * same app over a store that commits every request by itself, as a simple backend does.
 */
const kind = process.argv[2];

function openPlainStore(file: string): SubmissionStore {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
  db.exec(`CREATE TABLE submissions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, form TEXT NOT NULL,
    lang TEXT NOT NULL, v INTEGER NOT NULL, sealed TEXT NOT NULL, day TEXT NOT NULL, flag TEXT, receipt TEXT
  ) STRICT`);
  const insert = db.prepare(`INSERT INTO submissions (id, form, lang, v, sealed, day, flag, receipt)
    VALUES (:id, :form, :lang, :v, :sealed, :day, :flag, :receipt) ON CONFLICT (id) DO NOTHING`);
  // Only sending is measured; the rest comes from a store of its own, which stays empty.
  const rest = openSqliteStore(resolve('rest.sqlite'));
  return {
    ...rest,
    append: ({ id, form, lang, v, sealed, day, flag, receipt = null }) => {
      insert.run({ id, form, lang, v, sealed, day, flag, receipt });
      return Promise.resolve();
    },
    close: () => {
      db.close();
      return rest.close();
    },
  };
}

const backend = await startBackend({
  port: 0,
  rateLimit: { points: Number.MAX_SAFE_INTEGER, seconds: 60 },
  store: kind === 'plain' ? openPlainStore(resolve('plain.sqlite')) : undefined,
});
process.on('SIGTERM', () => void backend.close().then(() => process.exit(0)));
process.send?.(backend.url);
