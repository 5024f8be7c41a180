import { Temporal } from 'temporal-polyfill';

/** When something happens: the clock on the wall there, and the zone that clock keeps. */
export interface WallTime {
  /** Local date and time without a zone, `2026-12-12T11:00`. */
  startsAt: string;
  /** The end on the same clock, when it is known. */
  endsAt?: string | undefined;
  /** IANA name of the zone. */
  timeZone: string;
}

/** The parts of a moment that a page prints, in the event's own zone. */
export interface EventTime {
  /** `Sat 12 Dec` */
  day: string;
  /** `Sat 12 Dec 2026` */
  fullDay: string;
  /** `11:00` */
  clock: string;
  /** `AM` or `PM` */
  half: string;
  /** `PST`: the zone's name on that day */
  zone: string;
  /** `Pacific Standard Time` */
  zoneName: string;
  /** For the `datetime` attribute: `2026-12-12T11:00-08:00` */
  machine: string;
}

/** An event with no known end counts as over this long after its start, in milliseconds. */
const assumedLength = 3 * 60 * 60 * 1000;

/** A time on the clock of a place. */
interface Moment {
  zoned: Temporal.ZonedDateTime;
  /** Milliseconds since 1970 UTC. */
  instant: number;
  /** ISO 8601 with offset, for machines: `2026-12-12T14:00-08:00`. */
  machine: string;
}

const moments = new Map<string, Moment>();

/** More than a site has; a server that is asked for other days without end starts anew. */
const mostKept = 50_000;

/** Reading a time in its zone is slow, and every list that an event stands in asks when it starts and ends. */
function moment(wall: string, timeZone: string): Moment {
  const key = `${wall} ${timeZone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone);
  if (moments.size >= mostKept) moments.clear();
  const read = {
    zoned,
    instant: zoned.epochMilliseconds,
    machine: zoned.toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
  };
  moments.set(key, read);
  return read;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a build uses a few for thousands of events. */
function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([timeZone, options]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  formats.set(key, made);
  return made;
}

/** Returns a moment, in milliseconds since 1970 UTC, in American words. */
export const momentInWords = (
  instant: number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string => format(timeZone, options).format(instant);

function part(
  type: Intl.DateTimeFormatPartTypes,
  instant: number,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const parts = format(timeZone, options).formatToParts(instant);
  return parts.find((candidate) => candidate.type === type)?.value ?? '';
}

const eventTimes = new Map<string, EventTime>();

/** Returns the parts of an event's start, as its own zone writes them. */
export function eventTime({ startsAt, timeZone }: WallTime): EventTime {
  // A page, its picture and every list it stands in ask for the same event.
  const key = `${startsAt} ${timeZone}`;
  const time = eventTimes.get(key) ?? describe(startsAt, timeZone);
  eventTimes.set(key, time);
  return time;
}

function describe(startsAt: string, timeZone: string): EventTime {
  const { zoned: start, instant, machine } = moment(startsAt, timeZone);
  const weekday = part('weekday', instant, timeZone, { weekday: 'short' });
  const month = part('month', instant, timeZone, { month: 'short' });
  const day = `${weekday} ${start.day} ${month}`;
  const twelve = start.hour % 12 === 0 ? 12 : start.hour % 12;
  return {
    day,
    fullDay: `${day} ${start.year}`,
    clock: `${twelve}:${String(start.minute).padStart(2, '0')}`,
    half: start.hour < 12 ? 'AM' : 'PM',
    zone: part('timeZoneName', instant, timeZone, { timeZoneName: 'short' }),
    zoneName: part('timeZoneName', instant, timeZone, { timeZoneName: 'long' }),
    machine,
  };
}

/** Returns the instant an event starts, in milliseconds since 1970 UTC. */
export const startInstant = ({ startsAt, timeZone }: WallTime) =>
  moment(startsAt, timeZone).instant;

/** Returns the instant an event is over, in milliseconds since 1970 UTC. */
export function endInstant({ startsAt, endsAt, timeZone }: WallTime): number {
  // Three hours on the clock of the world, whatever the one on the wall does meanwhile.
  return endsAt === undefined
    ? moment(startsAt, timeZone).instant + assumedLength
    : moment(endsAt, timeZone).instant;
}

/** Returns an ISO 8601 time with offset, for machines: `2026-12-12T14:00-08:00`. */
export const machineTime = (wall: string, timeZone: string) => moment(wall, timeZone).machine;

/** Tells whether no clock in the zone ever shows this time: it lies in the hour that summer time skips. */
export const isSkippedByClocks = (wall: string, timeZone: string) =>
  !moment(wall, timeZone).zoned.toPlainDateTime().equals(Temporal.PlainDateTime.from(wall));
