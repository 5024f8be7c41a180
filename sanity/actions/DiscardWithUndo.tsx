import { Button } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useEffect, useState } from 'react';
import {
  type DocumentActionComponent,
  type SanityDocument,
  useClient,
  useDocumentOperation,
} from 'sanity';

import { apiVersion } from '../settings.ts';

/** How long the way back is offered, in milliseconds. */
const offeredFor = 60_000;

/**
 * Returns Sanity's button that discards a draft, with a way back: the draft is kept in this window
 * while the notice stands, so that a slip of the hand costs nobody an evening's work.
 */
export function discardWithUndo(discard: DocumentActionComponent): DocumentActionComponent {
  const DiscardWithUndo: DocumentActionComponent = (props) => {
    const { id, type, draft, published } = props;
    const description = discard(props);
    const { discardChanges } = useDocumentOperation(id, type);
    const client = useClient({ apiVersion });
    const toast = useToast();
    const [isAsked, setAsked] = useState(false);
    const [discarded, setDiscarded] = useState<SanityDocument>();

    useEffect(() => {
      if (discarded === undefined || draft !== null) return;
      setDiscarded(undefined);
      const notice = { id: `discarded-${id}`, duration: offeredFor, closable: true };
      const bringBack = () => {
        client.createIfNotExists({ ...discarded, _rev: undefined }).then(
          () => toast.push({ ...notice, status: 'success', title: 'Your changes are back' }),
          (error: unknown) => {
            console.error(error);
            offer('Your changes could not be brought back. Try again');
          },
        );
      };
      const offer = (title: string) =>
        toast.push({
          ...notice,
          title,
          description: (
            <Button mode="ghost" text="Undo: bring my changes back" onClick={bringBack} />
          ),
        });
      offer('Changes discarded');
    }, [client, discarded, draft, id, toast]);

    if (description === null) return null;
    return {
      ...description,
      onHandle: () => setAsked(true),
      dialog: isAsked && {
        type: 'confirm',
        tone: 'critical',
        confirmButtonText: 'Discard changes',
        message:
          published === null
            ? 'This was never published: all of it goes.'
            : 'What you changed since it was published goes.',
        onCancel: () => setAsked(false),
        onConfirm: () => {
          setAsked(false);
          setDiscarded(draft ?? undefined);
          discardChanges.execute();
        },
      },
    };
  };
  DiscardWithUndo.action = 'discardChanges';
  return DiscardWithUndo;
}
