import { SplitVerticalIcon } from '@sanity/icons/SplitVertical';
import { useState } from 'react';
import { type DocumentActionComponent, useClient } from 'sanity';
import { useRouter } from 'sanity/router';

import { apiVersion } from '../settings.ts';
import { satelliteOf } from './satellite.ts';

/** Copies an event to another city and opens the copy. */
export const DuplicateAsSatellite: DocumentActionComponent = (props) => {
  const { type, draft, published } = props;
  const [failure, setFailure] = useState<string>();
  const client = useClient({ apiVersion });
  const router = useRouter();
  const event = draft ?? published;
  if (type !== 'event' || event === null) return null;

  const copy = async () => {
    const id = crypto.randomUUID();
    await client.create(satelliteOf(event, id));
    router.navigateIntent('edit', { id, type });
  };
  return {
    label: 'Duplicate as satellite event',
    title: 'The same event in another city: place and time are left empty',
    icon: SplitVerticalIcon,
    // A main event that was never published cannot be pointed at.
    disabled: published === null,
    onHandle: () => {
      copy().catch((error: unknown) => setFailure((error as Error).message));
    },
    dialog: failure !== undefined && {
      type: 'dialog',
      header: 'The event was not copied',
      onClose: () => setFailure(undefined),
      content: failure,
    },
  };
};
