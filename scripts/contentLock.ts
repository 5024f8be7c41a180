import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The longest a build waits for another one to load its content, in milliseconds. */
const patience = 10 * 60_000;

/**
 * Waits until no other build of this checkout loads content, and returns what lets the next one:
 * all of them write the same files in Astro's own folder. SQLite holds the lock, so that it is free
 * again when a build is killed.
 */
export function lockContent(file = '.data/content.lock'): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file);
  lock.exec(`PRAGMA busy_timeout = ${patience}; BEGIN EXCLUSIVE`);
  return () => lock.close();
}
