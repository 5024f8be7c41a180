import { isIanaTimeZone } from '../../src/lib/timeZone.ts';
import { eventTime } from '../../src/lib/eventTime.ts';

/** What a list shows of an event; Sanity gives null for what a document does not have. */
interface EventLine {
  startsAt?: string | null;
  timeZone?: string | null;
  isTimeKnown?: boolean | null;
  city?: string | null;
  status?: string | null;
  isSample?: boolean | null;
}

function when({ startsAt, timeZone, isTimeKnown }: EventLine): string {
  if (!startsAt || Number.isNaN(Date.parse(startsAt))) return 'No date yet';
  if (!timeZone || !isIanaTimeZone(timeZone)) return startsAt.replace('T', ' ');
  const { day, fullDay, clock, half } = eventTime({ startsAt, timeZone });
  return isTimeKnown === false ? fullDay : `${day}, ${clock} ${half}`;
}

/** Returns the second line of an event in a list: what is unusual about it, when, and where. */
export function eventSubtitle(event: EventLine): string {
  const tapes = [
    event.status === 'cancelled' ? 'CANCELLED' : event.status === 'moved' ? 'MOVED' : undefined,
    event.isSample === true ? 'Example' : undefined,
  ];
  return [...tapes, when(event), event.city].filter(Boolean).join(' · ');
}
