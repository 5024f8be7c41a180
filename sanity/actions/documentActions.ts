import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity';

import { singletonTypes } from '../structure/singletons.ts';
import { CancelEvent } from './CancelEvent.tsx';
import { DuplicateAsSatellite } from './DuplicateAsSatellite.tsx';
import { discardWithUndo } from './DiscardWithUndo.tsx';
import { publishWithReasons } from './PublishWithReasons.tsx';

/** What can be done with a page or with the settings: they are always there. */
const singletonActions = new Set(['publish', 'discardChanges', 'restore']);

function replace(action: DocumentActionComponent): DocumentActionComponent {
  if (action.action === 'publish') return publishWithReasons(action);
  return action.action === 'discardChanges' ? discardWithUndo(action) : action;
}

/** Chooses what can be done with a document. */
export const documentActions: DocumentActionsResolver = (actions, { schemaType }) => {
  const own = actions
    .filter(({ action }) => !singletonTypes.has(schemaType) || singletonActions.has(action ?? ''))
    .map(replace);
  return schemaType === 'event' ? [...own, DuplicateAsSatellite, CancelEvent] : own;
};
