import { callsOf } from './eventLists.ts';
import { endInstant, eventTime } from './eventTime.ts';
import type { Recurring } from './recurrence.ts';

/** One day on which people may still come. */
export interface OpenDay {
  /** The day, `2026-12-10`. */
  readonly value: string;
  readonly day: string;
  readonly clock: string;
  /** The instant at which it is over, in milliseconds since 1970 UTC. */
  readonly ends: number;
}

/** What decides whether people can still say that they come. */
interface Answerable extends Recurring {
  status: string;
  rsvp: string;
}

/** Returns the days of an event on which people can still say that they come, soonest first. */
export const openDays = (event: Answerable, now: number): OpenDay[] =>
  (event.rsvp === 'none' || event.status === 'cancelled' ? [] : callsOf(event))
    .map((call) => ({ call, ends: endInstant(call) }))
    .filter(({ ends }) => ends > now)
    .map(({ call, ends }) => {
      const { fullDay, clock, half } = eventTime(call);
      return { value: call.startsAt.slice(0, 10), day: fullDay, clock: `${clock} ${half}`, ends };
    });
