import type { LakeDocument } from './documents.ts';
import { strongReferences } from './documents.ts';
import { WriteProblem } from './errors.ts';
import type { Change, Transaction } from './transaction.ts';

/**
 * Checks that no strong reference leads to nothing because of a transaction; Sanity does so at its end.
 * @throws WriteProblem for the first that does.
 */
export function checkReferences(transaction: Transaction): void {
  const changes = transaction.changes();
  checkDeleted(transaction, changes);
  for (const { id, before, after, index } of changes) {
    transaction.index = index;
    if (after) checkOutgoing(transaction, id, before, after);
  }
}

function checkDeleted(transaction: Transaction, changes: Change[]): void {
  const deleted = new Map(
    changes.filter(({ after }) => !after).map((change) => [change.id, change]),
  );
  if (deleted.size === 0) return;

  const documents = transaction.documents();
  for (const document of documents) {
    const lost = [...strongReferences(document)].find((ref) => deleted.has(ref));
    if (lost === undefined) continue;
    transaction.index = deleted.get(lost)?.index ?? 0;
    const description = `Document "${lost}" cannot be deleted as there are references to it from "${document._id}"`;
    throw new WriteProblem('documentHasExistingReferencesError', description, {
      id: lost,
      referencingIDs: documents
        .filter((other) => strongReferences(other).has(lost))
        .map(({ _id }) => _id),
    });
  }
}

function checkOutgoing(
  transaction: Transaction,
  id: string,
  before: LakeDocument | null,
  after: LakeDocument,
): void {
  // What the dataset file already refers to in vain is for the site's own check to report.
  const known = strongReferences(before);
  const missing = [...strongReferences(after)].find(
    (ref) => !known.has(ref) && !transaction.get(ref),
  );
  if (missing === undefined) return;
  const description = `Document "${id}" references non-existent document "${missing}"`;
  throw new WriteProblem('documentReferenceDoesNotExistError', description, {
    id,
    referenceID: missing,
  });
}
