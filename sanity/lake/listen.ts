import type { LakeDocument } from './documents.ts';
import { isPublicId } from './documents.ts';
import { viewOf } from './perspectives.ts';
import type { Query } from './query.ts';
import { runQuery } from './query.ts';
import type { Commit, Store } from './store.ts';
import type { Change } from './transaction.ts';

/** What a listener asked to hear. */
export interface ListenOptions {
  query: Query;
  hasToken: boolean;
  withResult: boolean;
  withPrevious: boolean;
  withMutations: boolean;
  /** What the change did, as patches in the Mendoza format. */
  withEffects: boolean;
  /** Versions in releases are told only to those who ask. */
  withVersions: boolean;
}

/** The one tag of the lake's queries: any write may change any result. */
export const syncTag = 's1:all';

/** Returns the events that a commit is to a listener, in the shape of Sanity's `/data/listen`. */
export function mutationEvents(store: Store, commit: Commit, options: ListenOptions) {
  const { transactionId, timestamp, changes } = commit;
  return changes
    .map((change, index) => ({ change, index, transition: transitionOf(store, change, options) }))
    .filter(({ change, transition }) => transition !== null && canHear(change.id, options))
    .map(({ change: { id, before, after, mutations }, index, transition }) => ({
      eventId: `${transactionId}#${id}`,
      documentId: id,
      transactionId,
      transition,
      identity: 'local',
      mutations: options.withMutations ? mutations : [],
      ...(before && { previousRev: before._rev }),
      resultRev: transactionId,
      ...(options.withEffects && {
        effects: { apply: replacement(after), revert: replacement(before) },
      }),
      ...(options.withPrevious && before && { previous: before }),
      ...(options.withResult && after && { result: after }),
      timestamp,
      visibility: 'query',
      transactionTotalEvents: changes.length,
      transactionCurrentEvent: index + 1,
    }));
}

/** A Mendoza patch of one operation: 0 puts a value in the place of the whole document. */
function replacement(document: LakeDocument | null): [0, Record<string, unknown> | null] {
  if (!document) return [0, null];
  const content: Record<string, unknown> = { ...document };
  delete content['_rev'];
  return [0, content];
}

/** Tells whether a commit changes what a live visitor reads: published documents, or drafts too when asked. */
export function concernsLive(commit: Commit, withDrafts: boolean): boolean {
  return commit.changes.some(({ id }) => withDrafts || isPublicId(id));
}

function canHear(id: string, { hasToken, withVersions }: ListenOptions): boolean {
  if (!hasToken) return isPublicId(id);
  return withVersions || !id.startsWith('versions.');
}

function transitionOf(store: Store, { before, after }: Change, options: ListenOptions) {
  const matchedBefore = isMatch(store, before, options);
  const matchesAfter = isMatch(store, after, options);
  if (matchedBefore && matchesAfter) return 'update';
  if (matchesAfter) return 'appear';
  return matchedBefore ? 'disappear' : null;
}

/** Runs the query on the one document; what it refers to is looked up in the whole dataset. */
function isMatch(store: Store, document: LakeDocument | null, options: ListenOptions): boolean {
  if (!document) return false;
  const { byId } = viewOf(store, 'raw', options.hasToken);
  const found = runQuery(options.query, { documents: [document], byId });
  return Array.isArray(found) ? found.length > 0 : found !== null;
}
