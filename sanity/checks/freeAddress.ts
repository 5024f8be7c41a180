import type { CustomValidator } from 'sanity';

import { apiVersion } from '../settings.ts';

interface Advice {
  type: 'event' | 'region';
  message: (name: string) => string;
}

const refuseIfTaken =
  ({ type, message }: Advice): CustomValidator =>
  async (value, { getClient }) => {
    const slug = (value as { current?: string } | undefined)?.current;
    if (slug === undefined) return true;
    const owner = await getClient({ apiVersion }).fetch<string | null>(
      '*[_type == $type && slug.current == $slug][0]{"name": coalesce(title, name, _id)}.name',
      { type, slug },
      { perspective: 'published' },
    );
    return owner === null ? true : message(owner);
  };

/** Refuses an event the address at which a region lists its events. */
export const checkNoRegionThere = refuseIfTaken({
  type: 'region',
  message: (name) => `The events of ${name} are listed at this address. Choose another.`,
});

/** Refuses a region the address that an event has: its list would stand there. */
export const checkNoEventThere = refuseIfTaken({
  type: 'event',
  message: (name) =>
    `The event “${name}” has this address, and the region's list needs it. Choose another.`,
});
