import { randomBytes, randomUUID } from 'node:crypto';
import { Mutation } from '@sanity/mutator';
import type { LakeDocument } from './documents.ts';
import { isRecord } from './documents.ts';
import { WriteProblem } from './errors.ts';
import type { Store } from './store.ts';

/** Fields of a document to write; the transaction adds the system fields. */
export type DocumentInput = Record<string, unknown> & { _type: string };

/** The operations of a patch on one document, in Sanity's format. */
export type Patch = Record<string, unknown> & { ifRevisionID?: string | undefined };

/** What a transaction did to one document. */
export interface Change {
  id: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
  /** The mutations of this document alone, as listeners get them. */
  mutations: Record<string, unknown>[];
  /** The place of the last of them in the request, for errors. */
  index: number;
}

/** Changes that are prepared together and reach the store together, or not at all. */
export class Transaction {
  readonly id: string;
  readonly timestamp = new Date().toISOString();
  /** The place in the request of the mutation being applied. */
  index = 0;
  readonly #store: Store;
  readonly #changes = new Map<string, Change>();

  constructor(store: Store, id: string = randomBytes(11).toString('hex')) {
    this.#store = store;
    this.id = id;
  }

  /** Returns a document as this transaction has left it so far. */
  get(id: string): LakeDocument | null {
    const change = this.#changes.get(id);
    return change ? change.after : this.#store.get(id);
  }

  /** Returns every document as this transaction has left it so far. */
  documents(): LakeDocument[] {
    const untouched = this.#store.documents().filter(({ _id }) => !this.#changes.has(_id));
    const touched = [...this.#changes.values()].map(({ after }) => after);
    return [...untouched, ...touched.filter((document) => document !== null)];
  }

  /** Returns what happened to each document, without those that ended as they began. */
  changes(): Change[] {
    return [...this.#changes.values()].filter(({ before, after }) => before !== after);
  }

  /** Creates a document. @throws WriteProblem when its id is taken. */
  create(input: DocumentInput): LakeDocument {
    const id = idOf(input);
    if (this.get(id)) {
      const description = `Document by ID "${id}" already exists`;
      throw new WriteProblem('documentAlreadyExistsError', description, { id });
    }
    return this.#write(id, input, 'create');
  }

  /** Creates a document or puts it in the place of the one there is. */
  createOrReplace(input: DocumentInput): LakeDocument {
    return this.#write(idOf(input), input, 'createOrReplace');
  }

  /** Creates a document unless there is one of its id, and returns the one that is there then. */
  createIfNotExists(input: DocumentInput): LakeDocument {
    const id = idOf(input);
    return this.get(id) ?? this.#write(id, input, 'createIfNotExists');
  }

  /** Deletes a document, and does nothing when there is none. */
  delete(id: string): void {
    if (this.get(id)) this.#record(id, null, { delete: { id } });
  }

  /** Applies a patch. @throws WriteProblem when the document is missing, of another revision, or not patchable so. */
  patch(id: string, patch: Patch): LakeDocument {
    const before = this.get(id);
    if (!before) {
      const description = `The document with the ID "${id}" was not found`;
      throw new WriteProblem('documentNotFoundError', description, { id });
    }
    this.requireRevision(id, patch.ifRevisionID);

    const mutation = { patch: { ...patch, id } };
    const patched = applyPatch(before, mutation);
    if (patched['_id'] !== id || patched['_type'] !== before._type) {
      throw new WriteProblem('validationError', `_id and _type of "${id}" cannot be changed`, {});
    }
    const after = { ...patched, ...this.#systemFields(before._createdAt) } as LakeDocument;
    this.#record(id, after, mutation);
    return after;
  }

  /** Refuses a document that is of another revision than the writer has seen. */
  requireRevision(id: string, expected: string | undefined): void {
    const currentRevisionID = this.get(id)?._rev;
    if (expected === undefined || currentRevisionID === expected) return;
    const description = `document "${id}" has unexpected revision ID (${currentRevisionID ?? 'none'}, expected ${expected})`;
    throw new WriteProblem('documentRevisionIDDoesNotMatchError', description, {
      id,
      currentRevisionID,
      expectedRevisionID: expected,
    });
  }

  #write(id: string, input: DocumentInput, operation: string): LakeDocument {
    const createdAt = input['_createdAt'];
    const after = {
      ...input,
      ...this.#systemFields(typeof createdAt === 'string' ? createdAt : this.timestamp),
      _id: id,
    };
    this.#record(id, after, { [operation]: after });
    return after;
  }

  #systemFields(createdAt: string) {
    return { _createdAt: createdAt, _updatedAt: this.timestamp, _rev: this.id };
  }

  #record(id: string, after: LakeDocument | null, mutation: Record<string, unknown>): void {
    const before = this.#changes.get(id)?.before ?? this.#store.get(id);
    const mutations = [...(this.#changes.get(id)?.mutations ?? []), mutation];
    this.#changes.set(id, { id, before, after, mutations, index: this.index });
  }
}

function applyPatch(before: LakeDocument, mutation: { patch: Patch & { id: string } }) {
  let patched: unknown;
  try {
    patched = new Mutation({ mutations: [mutation] }).apply(before);
  } catch (error) {
    throw new WriteProblem('validationError', `cannot apply patch: ${(error as Error).message}`);
  }
  if (!isRecord(patched)) throw new WriteProblem('validationError', 'the patch leaves no document');
  return patched;
}

/** Without an id the lake makes one; an id that ends in a dot is a prefix for one, as in Sanity. */
function idOf(input: DocumentInput): string {
  const given = input['_id'] ?? '';
  if (given === '') return randomUUID();
  if (typeof given === 'string' && /^[\w.][\w.-]{0,127}$/.test(given) && !given.includes('..')) {
    return given.endsWith('.') ? given + randomUUID() : given;
  }
  throw new WriteProblem('validationError', `Malformed document ID: ${JSON.stringify(given)}`);
}
