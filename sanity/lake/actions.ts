import type { Action, ActionOf } from './actionSchemas.ts';
import { actionSchema, actionsRequestSchema } from './actionSchemas.ts';
import type { LakeDocument } from './documents.ts';
import { mapObjects, publishedIdOf } from './documents.ts';
import { requestError, WriteProblem } from './errors.ts';
import { inTransaction } from './mutate.ts';
import type { Store } from './store.ts';
import { Transaction } from './transaction.ts';

/**
 * Applies a list of actions (what the Studio's buttons do) as one transaction, as `/data/actions` does.
 * @throws LakeError when one of them fails; then none is applied.
 */
export function runActions(store: Store, body: unknown): { transactionId: string } {
  const request = actionsRequestSchema.safeParse(body);
  if (!request.success) throw requestError(400, 'the body must be {"actions": […]}');

  const transaction = new Transaction(store, request.data.transactionId);
  inTransaction('actionError', transaction, () => {
    for (const [index, action] of request.data.actions.entries()) {
      transaction.index = index;
      applyAction(transaction, parseAction(action));
    }
  });
  if (!request.data.dryRun) store.commit(transaction);
  return { transactionId: transaction.id };
}

function parseAction(action: unknown): Action {
  const parsed = actionSchema.safeParse(action);
  if (parsed.success) return parsed.data;
  const type = String((action as { actionType?: unknown } | null)?.actionType);
  const issue = parsed.error.issues[0];
  const where = issue?.path.join('.') ?? '';
  throw new WriteProblem(
    'validationError',
    `action "${type}" is unknown to the local lake or malformed: ${where} ${issue?.message ?? ''}`,
  );
}

function applyAction(transaction: Transaction, action: Action): void {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      createDraft(transaction, action);
      return;
    case 'sanity.action.document.edit':
      edit(transaction, action);
      return;
    case 'sanity.action.document.publish':
      publish(transaction, action);
      return;
    case 'sanity.action.document.unpublish':
      unpublish(transaction, action);
      return;
    case 'sanity.action.document.discard':
      discard(transaction, action.draftId);
      return;
    case 'sanity.action.document.delete':
      deleteAll(transaction, action);
      return;
    case 'sanity.action.document.replaceDraft':
      transaction.createOrReplace({
        ...action.attributes,
        _id: action.attributes._id ?? `drafts.${action.publishedId}`,
      });
      return;
    case 'sanity.action.document.version.create':
      createVersion(transaction, action);
      return;
    case 'sanity.action.document.version.discard':
      discard(transaction, action.versionId);
      return;
    case 'sanity.action.document.version.replace':
      existing(transaction, action.document._id);
      transaction.createOrReplace(action.document);
      return;
  }
}

function createDraft(transaction: Transaction, action: ActionOf<'create'>): void {
  const draft = {
    ...action.attributes,
    _id: action.attributes._id ?? `drafts.${action.publishedId}`,
  };
  if (action.ifExists === 'ignore') transaction.createIfNotExists(draft);
  else transaction.create(draft);
}

function edit(transaction: Transaction, { draftId, publishedId, patch }: ActionOf<'edit'>): void {
  if (!transaction.get(draftId)) {
    transaction.create({ ...existing(transaction, publishedId), _id: draftId });
  }
  transaction.patch(draftId, patch);
}

function publish(transaction: Transaction, action: ActionOf<'publish'>): void {
  const draft = existing(transaction, action.draftId);
  const published = transaction.get(action.publishedId);
  transaction.requireRevision(action.draftId, action.ifDraftRevisionId);
  transaction.requireRevision(action.publishedId, action.ifPublishedRevisionId);
  transaction.createOrReplace({
    ...(strengthenReferences(draft) as LakeDocument),
    _id: action.publishedId,
    _createdAt: published?._createdAt ?? draft._createdAt,
  });
  transaction.delete(action.draftId);
}

function unpublish(transaction: Transaction, action: ActionOf<'unpublish'>): void {
  const published = existing(transaction, action.publishedId);
  transaction.createIfNotExists({ ...published, _id: action.draftId });
  transaction.delete(action.publishedId);
}

function discard(transaction: Transaction, draftId: string): void {
  existing(transaction, draftId);
  transaction.delete(draftId);
}

function deleteAll(transaction: Transaction, action: ActionOf<'delete'>): void {
  const named = new Set([action.publishedId, ...action.includeDrafts]);
  const left = transaction
    .documents()
    .find(({ _id }) => publishedIdOf(_id) === action.publishedId && !named.has(_id));
  if (left) {
    const description = `Document "${action.publishedId}" cannot be deleted: "${left._id}" must be listed in includeDrafts`;
    throw new WriteProblem('documentHasUnlistedVersionsError', description, { id: left._id });
  }
  if (![...named].some((name) => transaction.get(name))) existing(transaction, action.publishedId);
  for (const name of named) transaction.delete(name);
}

function createVersion(transaction: Transaction, action: ActionOf<'version.create'>): void {
  if (action.document) {
    transaction.create(action.document);
    return;
  }
  const { baseId, versionId } = action;
  if (!baseId || !versionId) {
    throw new WriteProblem('validationError', 'give either a document, or baseId and versionId');
  }
  const base = existing(transaction, baseId);
  transaction.requireRevision(baseId, action.ifBaseRevisionId);
  transaction.create({ ...base, _id: versionId });
}

function existing(transaction: Transaction, documentId: string): LakeDocument {
  const document = transaction.get(documentId);
  if (document) return document;
  const description = `The document with the ID "${documentId}" was not found`;
  throw new WriteProblem('documentNotFoundError', description, { id: documentId });
}

/** The Studio refers weakly to a document that is not published yet, and asks for a strong reference on publish. */
function strengthenReferences(document: LakeDocument): unknown {
  return mapObjects(document, (object) => {
    if (!object['_strengthenOnPublish']) return object;
    const { _strengthenOnPublish: request, ...reference } = object;
    // A field that is declared weak stays so.
    if ((request as { weak?: boolean }).weak !== true) delete reference['_weak'];
    return reference;
  });
}
