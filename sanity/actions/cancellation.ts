import type { PatchOperations } from 'sanity';

/** What of an event a cancellation builds on. */
export interface CancellableEvent {
  sequence?: number;
}

/**
 * Returns the patches that cancel an event: its page stays and says so, and calendars that follow it
 * take the change over, since its sequence goes up (RFC 5545).
 */
export function cancellation(
  { sequence = 0 }: CancellableEvent,
  change: { note: string; today: string; key: string },
): PatchOperations[] {
  const revision = { _type: 'revision', _key: change.key, date: change.today, text: 'Cancelled.' };
  return [
    { set: { status: 'cancelled', statusNote: change.note, sequence: sequence + 1 } },
    { setIfMissing: { revisions: [] } },
    { insert: { after: 'revisions[-1]', items: [revision] } },
  ];
}
