import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { LakeDocument } from './documents.ts';
import { isRecord } from './documents.ts';
import { requestError, transactionError, WriteProblem } from './errors.ts';
import { parseQuery, runQuery } from './query.ts';
import { checkReferences } from './references.ts';
import type { Store } from './store.ts';
import type { DocumentInput, Patch } from './transaction.ts';
import { Transaction } from './transaction.ts';

const documentInput = z.looseObject({ _id: z.string().optional(), _type: z.string().min(1) });
const byId = { id: z.string() };
const byQuery = { query: z.string(), params: z.record(z.string(), z.unknown()).optional() };

const mutationSchema = z.union([
  z.strictObject({ create: documentInput }),
  z.strictObject({ createOrReplace: documentInput }),
  z.strictObject({ createIfNotExists: documentInput }),
  z.strictObject({ delete: z.union([z.looseObject(byId), z.looseObject(byQuery)]) }),
  z.strictObject({ patch: z.union([z.looseObject(byId), z.looseObject(byQuery)]) }),
]);
type MutationBody = z.infer<typeof mutationSchema>;

const requestSchema = z.looseObject({
  transactionId: z.string().min(1).optional(),
  mutations: z.array(z.unknown()),
});

/** How a mutation request wants to be handled, from its query string. */
export interface MutateOptions {
  isDryRun?: boolean;
  withIds?: boolean;
  withDocuments?: boolean;
  withArrayKeys?: boolean;
}

interface Result {
  id: string;
  operation: 'create' | 'update' | 'delete' | 'none';
  document?: LakeDocument | null;
}

/**
 * Applies a list of mutations as one transaction, and answers as Sanity's `/data/mutate` does.
 * @throws LakeError when one of them fails; then none is applied.
 */
export function mutate(store: Store, body: unknown, options: MutateOptions = {}) {
  const { transactionId, mutations } = parseRequest(body);
  const transaction = new Transaction(store, transactionId);
  const results = inTransaction('mutationError', transaction, () =>
    mutations.flatMap((mutation, index) => {
      transaction.index = index;
      return applyMutation(transaction, parseMutation(mutation), options);
    }),
  );
  if (!options.isDryRun) store.commit(transaction);

  const shown = results.map(({ id, operation, document }) => ({
    id,
    operation,
    ...(options.withDocuments && { document }),
  }));
  const hasResults = options.withIds === true || options.withDocuments === true;
  return { transactionId: transaction.id, ...(hasResults && { results: shown }) };
}

/** Runs the steps of a transaction and its final check, and turns a problem into the error for its place. */
export function inTransaction<T>(
  kind: 'mutationError' | 'actionError',
  transaction: Transaction,
  steps: () => T,
): T {
  try {
    const result = steps();
    checkReferences(transaction);
    return result;
  } catch (error) {
    if (error instanceof WriteProblem) throw transactionError(kind, error, transaction.index);
    throw error;
  }
}

function parseRequest(body: unknown) {
  const parsed = requestSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw requestError(400, 'the body must be {"mutations": […]}');
}

function parseMutation(mutation: unknown): MutationBody {
  const parsed = mutationSchema.safeParse(mutation);
  if (parsed.success) return parsed.data;
  const kind = isRecord(mutation) ? Object.keys(mutation).join(', ') : typeof mutation;
  throw new WriteProblem(
    'validationError',
    `not a valid mutation (${kind}): documents need a _type, patches and deletes an id or a query`,
  );
}

function applyMutation(
  transaction: Transaction,
  mutation: MutationBody,
  options: MutateOptions,
): Result[] {
  const keyed = (input: DocumentInput) =>
    options.withArrayKeys ? (addArrayKeys(input) as DocumentInput) : input;
  const isNew = ({ _id: id }: { _id?: string | undefined }) => !id || !transaction.get(id);
  const result = (document: LakeDocument, operation: Result['operation']): Result[] => [
    { id: document._id, operation, document },
  ];

  if ('create' in mutation) return result(transaction.create(keyed(mutation.create)), 'create');
  if ('createOrReplace' in mutation) {
    const operation = isNew(mutation.createOrReplace) ? 'create' : 'update';
    return result(transaction.createOrReplace(keyed(mutation.createOrReplace)), operation);
  }
  if ('createIfNotExists' in mutation) {
    const operation = isNew(mutation.createIfNotExists) ? 'create' : 'none';
    return result(transaction.createIfNotExists(keyed(mutation.createIfNotExists)), operation);
  }
  if ('delete' in mutation) {
    return selected(transaction, mutation.delete).flatMap((id): Result[] => {
      const document = transaction.get(id);
      transaction.delete(id);
      return document ? [{ id, operation: 'delete', document }] : [];
    });
  }
  const patch = patchOf(mutation.patch);
  const keyedPatch = options.withArrayKeys ? (addArrayKeys(patch) as Patch) : patch;
  return selected(transaction, mutation.patch).flatMap((id) =>
    result(transaction.patch(id, keyedPatch), 'update'),
  );
}

function patchOf(selection: Record<string, unknown>): Patch {
  const isSelector = (key: string) => ['id', 'query', 'params'].includes(key);
  const operations = Object.entries(selection).filter(([key]) => !isSelector(key));
  return Object.fromEntries(operations);
}

function selected(transaction: Transaction, selection: Record<string, unknown>): string[] {
  if (typeof selection['id'] === 'string') return [selection['id']];
  const { query, params } = z.looseObject(byQuery).parse(selection);
  const documents = transaction.documents();
  const byDocumentId = new Map(documents.map((document) => [document._id, document]));
  const found = runQuery(parseQuery(query, params ?? {}), { documents, byId: byDocumentId });
  return (Array.isArray(found) ? found : [found])
    .filter(isRecord)
    .map(({ _id: id }) => id)
    .filter((id) => typeof id === 'string');
}

/** The Studio tells the items of an array apart by `_key`; scripts may leave it to the server. */
function addArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => {
      const inner = addArrayKeys(item);
      if (!isRecord(inner) || '_key' in inner) return inner;
      return { ...inner, _key: randomBytes(6).toString('hex') };
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, addArrayKeys(item)]));
}
