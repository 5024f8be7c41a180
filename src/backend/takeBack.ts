import { EventsUnavailable } from './eventBook.ts';
import type { EventBook } from './eventBook.ts';
import type { SubmissionStore } from './store.ts';

/** What taking an entry back needs. */
export interface TakingBack {
  readonly store: SubmissionStore;
  readonly events: EventBook;
  readonly now: () => Date;
  /** Whoever takes an entry back and sends the same once more means a new one. */
  readonly forgetRepeats: () => void;
}

/** Takes an entry back by the hash of its code; its places go to those who wait for them. */
export async function takeBack(
  receipt: string,
  { store, events, now, forgetRepeats }: TakingBack,
): Promise<void> {
  const seat = await store.seats.find(receipt);
  await store.withdraw(receipt, now().toISOString().slice(0, 10));
  forgetRepeats();
  if (seat === undefined) return;
  try {
    const event = await events.byId(seat.event);
    if (event) await store.seats.settle(seat.event, seat.day, event.capacity);
  } catch (error) {
    // The entry is gone, as was asked. Those who wait are let in when one of them next looks.
    if (!(error instanceof EventsUnavailable)) throw error;
  }
}
