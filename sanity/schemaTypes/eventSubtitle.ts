import { isIanaTimeZone } from '../../src/lib/timeZone.ts';
import { eventTime } from '../../src/lib/eventTime.ts';

interface EventLine {
  startsAt?: string | undefined;
  timeZone?: string | undefined;
  isTimeKnown?: boolean | undefined;
  city?: string | undefined;
  status?: string | undefined;
  isSample?: boolean | undefined;
}

function when({ startsAt, timeZone, isTimeKnown }: EventLine): string {
  if (startsAt === undefined || Number.isNaN(Date.parse(startsAt))) return 'No date yet';
  if (timeZone === undefined || !isIanaTimeZone(timeZone)) return startsAt.replace('T', ' ');
  const { day, fullDay, clock, half } = eventTime({ startsAt, timeZone });
  return isTimeKnown === false ? fullDay : `${day}, ${clock} ${half}`;
}

/** Returns the second line of an event in a list: what is unusual about it, when, and where. */
export function eventSubtitle(event: EventLine): string {
  const tapes = [
    event.status === 'cancelled' ? 'CANCELLED' : event.status === 'moved' ? 'MOVED' : undefined,
    event.isSample === true ? 'Example' : undefined,
  ];
  return [...tapes, when(event), event.city].filter((part) => part !== undefined).join(' · ');
}
