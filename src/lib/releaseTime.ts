import { type EventTime, eventTime, startInstant } from './eventTime.ts';

/** When a release may be published: the clock on the wall somewhere, and the zone that clock keeps. */
export interface ReleaseTime {
  releaseAt: string;
  timeZone: string;
}

const wallTimeOf = ({ releaseAt, timeZone }: ReleaseTime) => ({ startsAt: releaseAt, timeZone });

/** Returns the instant from which a release may be shown, in milliseconds since 1970 UTC. */
export const releasedAt = (release: ReleaseTime): number => startInstant(wallTimeOf(release));

/** Returns the parts of that moment that a page prints, in its own zone. */
export const releaseTime = (release: ReleaseTime): EventTime => eventTime(wallTimeOf(release));
