import type { Site } from '../content/joinContent.ts';
import type { JoinedEvent } from '../content/joinEvents.ts';
import { mainEvents, upcomingCalls } from '../lib/eventLists.ts';

/** Returns the event that people can go to next, on its next day, at an instant (milliseconds since 1970 UTC). */
export const nextEvent = (events: Site['events'], now: number): JoinedEvent | undefined =>
  upcomingCalls(mainEvents(events), now).find(({ status }) => status !== 'cancelled');
