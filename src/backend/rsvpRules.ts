import type { Failure } from '../forms/failureWords.ts';
import type { Answers } from '../forms/validate.ts';
import { keptDays } from '../forms/receipt.ts';
import { endInstant, startInstant } from '../lib/eventTime.ts';
import type { PrivateEvent } from '../lib/privateEvents.ts';
import { onDay } from '../lib/recurrence.ts';
import type { EventBook } from './eventBook.ts';
import type { SeatRequest } from './store.ts';

/** No place is kept longer than a receipt promises, so none can be given out earlier than that. */
const openDays = keptDays;
const dayInMs = 24 * 60 * 60 * 1000;

/** What an RSVP asks for, or why the event takes none. */
export type SeatAnswer =
  | { readonly kind: 'allowed'; readonly seat: SeatRequest }
  | { readonly kind: 'refused'; readonly failure: Failure };

/**
 * Returns the places that valid answers ask for. Whether there is room is for the store to say.
 * @throws EventsUnavailable when nothing is known of any event.
 */
export async function askForSeat(
  mode: 'counted' | 'sealed',
  { event: slug, day, party }: Answers,
  book: EventBook,
  now: Date,
): Promise<SeatAnswer> {
  const event = await book.bySlug(String(slug));
  const failure = whyNot(mode, event, String(day), now);
  if (event === undefined || failure !== undefined) {
    return { kind: 'refused', failure: failure ?? 'eventUnknown' };
  }
  const { id, capacity, isRecurring } = event;
  const people = Number(party);
  if (people > (capacity ?? people)) return { kind: 'refused', failure: 'eventTooSmall' };
  const seat = { event: id, day: isRecurring ? String(day) : '', party: people, capacity };
  return { kind: 'allowed', seat };
}

function whyNot(
  mode: 'counted' | 'sealed',
  event: PrivateEvent | undefined,
  day: string,
  now: Date,
): Failure | undefined {
  if (event === undefined) return 'eventUnknown';
  if (event.status === 'cancelled') return 'eventCancelled';
  if (event.rsvp !== mode) return 'eventClosed';
  const call = callOn(event, day);
  if (call === undefined) return 'eventMoved';
  if (endInstant(call) <= now.getTime()) return 'eventOver';
  const isFar = startInstant(call) - now.getTime() > openDays * dayInMs;
  return isFar ? 'eventFar' : undefined;
}

/** Returns an event as it is on one of its days; an event without recurrence, on its only one. */
export function callOn(event: PrivateEvent, day: string): PrivateEvent | undefined {
  const start = event.starts.find((wall) => wall.slice(0, 10) === day);
  return start === undefined ? undefined : onDay(event, start);
}

/** Tells whether a kept place is of no use any more; an event that is unknown now may come back. */
export function isSeatOver(event: PrivateEvent | undefined, day: string, now: Date): boolean {
  if (event === undefined) return false;
  const call = day === '' ? event : callOn(event, day);
  // A day that was taken out of a series: the day itself decides.
  const { timeZone } = event;
  const end = endInstant(call ?? { startsAt: `${day}T23:59`, timeZone });
  return end + dayInMs < now.getTime();
}
