import type { Site } from '../content/joinContent.ts';
import { paths } from '../lib/paths.ts';
import { shortAddresses, shortPages, type ShortCode } from '../lib/shortAddresses.ts';
import { nextEvent } from './nextEvent.ts';

type TargetKey = (typeof shortAddresses)[ShortCode];

export interface ShortTarget {
  code: ShortCode;
  key: TargetKey;
  path: string;
}

/** Returns where every short address leads at an instant (milliseconds since 1970 UTC). */
export function shortTargets(site: Site, now: number): ShortTarget[] {
  const next = nextEvent(site.events, now);
  const targets: Record<TargetKey, string> = {
    ...shortPages,
    nextEvent: next === undefined ? paths.events : paths.event(next.slug),
  };
  return Object.entries(shortAddresses).map(([code, key]) => ({
    ...{ code: code as ShortCode, key },
    path: targets[key],
  }));
}
