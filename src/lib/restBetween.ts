import { layOutNight, type Night } from './night.ts';

/** Wrap and call as `HH:MM`, and the minutes of one way home. */
export interface NightTimes {
  wrap: string;
  call: string;
  travelMinutes: number;
}

/** What somebody demands or has between wrap and call. */
export interface RestHours {
  who: string;
  hours: number;
}

/** What a night lacks of it, in minutes; 0 when it has all. */
export interface RestComparison extends RestHours {
  missing: number;
}

export type NightProblem = 'missing' | 'same' | 'badTravel';

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Returns what is wrong with what was entered about a night, or nothing. */
export function nightProblem({ wrap, call, travelMinutes }: NightTimes): NightProblem | undefined {
  if (!isTime(wrap) || !isTime(call)) return 'missing';
  // A whole day between wrap and call is no night; somebody left one of the fields as it was.
  if (wrap === call) return 'same';
  const isTravel = Number.isInteger(travelMinutes) && travelMinutes >= 0 && travelMinutes <= 180;
  return isTravel ? undefined : 'badTravel';
}

/**
 * Returns a night ready to draw, whatever the way home takes: where it takes all of the night, both
 * ways meet in its middle and no rest is left.
 */
export function layOutRest(times: NightTimes): Night {
  const { between } = layOutNight({ ...times, travelMinutes: 0 });
  const travelMinutes = Math.min(times.travelMinutes, Math.floor(between / 2));
  const night = layOutNight({ ...times, travelMinutes });
  return { ...night, rest: Math.max(0, between - 2 * times.travelMinutes) };
}

/** Returns how a night of some minutes between wrap and call stands against each rule. */
export const compareRest = (between: number, rules: readonly RestHours[]): RestComparison[] =>
  rules.map(({ who, hours }) => ({ who, hours, missing: Math.max(0, hours * 60 - between) }));
