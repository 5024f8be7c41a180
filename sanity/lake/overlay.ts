import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { LakeDocument } from './documents.ts';
import { isRecord } from './documents.ts';

/**
 * The edits made on a dataset, kept apart from it: changed documents, deleted ids and uploaded files.
 * Only the difference is kept, so that the dataset and the dates of the samples stay fresh.
 */
export class Overlay {
  readonly #folder: string;
  readonly #file: string;
  /** A changed document by its id, or null for a deleted one. */
  readonly #entries: Map<string, LakeDocument | null>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#file = join(folder, 'changes.ndjson');
    this.#entries = readEntries(this.#file);
  }

  /** Returns the edits: each id with its document, or null when it was deleted. */
  entries(): ReadonlyMap<string, LakeDocument | null> {
    return this.#entries;
  }

  /** Adds edits and writes them to disk; when that fails, nothing has changed. */
  write(changes: ReadonlyMap<string, LakeDocument | null>): void {
    const next = [...new Map([...this.#entries, ...changes])].sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = next.map(([id, document]) =>
      JSON.stringify(document ?? { _id: id, deleted: true }),
    );
    writeAtomically(this.#folder, this.#file, lines.map((line) => `${line}\n`).join(''));
    for (const [id, document] of changes) this.#entries.set(id, document);
  }

  /** Returns where an uploaded file of this name lies, whether or not it is there. */
  uploadedFile(name: string): string {
    return join(this.#folder, 'assets', name);
  }

  /** Keeps an uploaded file under the name it is served by. */
  writeUpload(name: string, bytes: Buffer): void {
    writeAtomically(join(this.#folder, 'assets'), this.uploadedFile(name), bytes);
  }
}

/** Returns the folder that holds the edits on one dataset file, so that two datasets never mix. */
export function overlayFolder(dataDir: string, datasetFile: string): string {
  const root = resolve(import.meta.dirname, '../..');
  const name = relative(root, datasetFile)
    .replace(/\.ndjson$/, '')
    .replace(/\W+/g, '-')
    .replace(/^-/, '');
  return join(dataDir, name);
}

function readEntries(file: string): Map<string, LakeDocument | null> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => parseEntry(line, `${file}:${index + 1}`)),
  );
}

function parseEntry(line: string, place: string): [string, LakeDocument | null] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const remedy = 'repair the line, or drop all edits with `npm run lake:reset`';
    throw new Error(`${place}: not valid JSON: ${remedy}`, { cause: error });
  }
  if (!isRecord(value) || typeof value['_id'] !== 'string') {
    throw new Error(`${place}: not an edit: drop all edits with \`npm run lake:reset\``);
  }
  return [
    value['_id'],
    value['deleted'] === true && !value['_type'] ? null : (value as LakeDocument),
  ];
}

function writeAtomically(folder: string, file: string, content: string | Buffer): void {
  mkdirSync(folder, { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
