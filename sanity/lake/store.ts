import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { Seed } from './dataset.ts';
import type { LakeDocument } from './documents.ts';
import type { Overlay } from './overlay.ts';
import type { Change, Transaction } from './transaction.ts';

/** A transaction that has been written, as listeners hear of it. */
export interface Commit {
  transactionId: string;
  timestamp: string;
  changes: Change[];
}

/** The documents of one dataset: the seed with the edits laid over it. */
export class Store {
  /** The address that the lake answers at; asset documents carry it in their `url`. */
  readonly baseUrl: string;
  readonly #documents = new Map<string, LakeDocument>();
  readonly #overlay: Overlay;
  readonly #seedAssets: ReadonlyMap<string, string>;
  readonly #commits = new EventEmitter<{ commit: [Commit] }>().setMaxListeners(0);
  readonly #derived = new Map<string, unknown>();

  constructor(seed: Seed, overlay: Overlay, baseUrl: string) {
    this.baseUrl = baseUrl;
    this.#overlay = overlay;
    this.#seedAssets = seed.assetFiles;
    for (const document of seed.documents) this.#put(document._id, document);
    for (const [id, document] of overlay.entries()) this.#put(id, document);
  }

  /** Returns the document of exactly this id, or null. */
  get(id: string): LakeDocument | null {
    return this.#documents.get(id) ?? null;
  }

  /** Returns every document, drafts included, in the order of their ids. */
  documents(): readonly LakeDocument[] {
    return this.derive('documents', () =>
      [...this.#documents.values()].sort((a, b) => (a._id < b._id ? -1 : 1)),
    );
  }

  /** Returns what `build` makes of the documents, and keeps it under the key until the next write. */
  derive<T>(key: string, build: () => T): T {
    if (!this.#derived.has(key)) this.#derived.set(key, build());
    return this.#derived.get(key) as T;
  }

  /** Writes a transaction to disk, then shows it to readers and listeners: all of it or nothing. */
  commit(transaction: Transaction): void {
    const changes = transaction.changes();
    if (changes.length === 0) return;
    this.#overlay.write(new Map(changes.map(({ id, after }) => [id, after])));
    for (const { id, after } of changes) this.#put(id, after);
    this.#derived.clear();
    const { id: transactionId, timestamp } = transaction;
    this.#commits.emit('commit', { transactionId, timestamp, changes });
  }

  /** Calls `listener` after every commit, until the returned function is called. */
  onCommit(listener: (commit: Commit) => void): () => void {
    this.#commits.on('commit', listener);
    return () => this.#commits.off('commit', listener);
  }

  /** Returns where the bytes of an asset lie, or null when there is no such asset. */
  assetFile(name: string): string | null {
    const uploaded = this.#overlay.uploadedFile(name);
    return this.#seedAssets.get(name) ?? (existsSync(uploaded) ? uploaded : null);
  }

  /** Keeps the bytes of an uploaded asset under the name it will be served by. */
  keepAsset(name: string, bytes: Buffer): void {
    this.#overlay.writeUpload(name, bytes);
  }

  #put(id: string, document: LakeDocument | null): void {
    if (document === null) this.#documents.delete(id);
    else this.#documents.set(id, this.#withUrl(document));
  }

  /** The port may differ from run to run, so the address is never trusted from disk. */
  #withUrl(document: LakeDocument): LakeDocument {
    const { _type: type, path } = document;
    if (!/^sanity\.(image|file)Asset$/.test(type) || typeof path !== 'string') return document;
    return { ...document, url: `${this.baseUrl}/${path}` };
  }
}
