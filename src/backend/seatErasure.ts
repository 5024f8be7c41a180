import type { PrivateEvent } from '../lib/privateEvents.ts';
import { EventsUnavailable } from './eventBook.ts';
import { isSeatOver } from './rsvpRules.ts';
import type { SubmissionStore } from './store.ts';

/** Makes the work that erases the places at events that are over; without events it says what to do. */
export function seatErasure(
  store: SubmissionStore,
  readEvents: () => Promise<readonly PrivateEvent[]>,
  now: () => Date = () => new Date(),
): () => Promise<void> {
  return async () => {
    try {
      const events = new Map((await readEvents()).map((event) => [event.id, event]));
      await store.seats.eraseOver((id, day) => isSeatOver(events.get(id), day, now()));
    } catch (error) {
      if (!(error instanceof EventsUnavailable)) throw error;
      // The other forms go on: what people send must not get lost over this.
      console.error(error.message);
    }
  };
}
