import type { PatchOperations } from 'sanity';

/**
 * Returns the patch that cancels an event: its page stays and says so. Publishing it puts the change
 * on record and tells calendars, as with every other change.
 */
export const cancellation = (note: string): PatchOperations[] => [
  { set: { status: 'cancelled', statusNote: note } },
];
