import { keptDays } from '../forms/receipt.ts';
import type { Entry } from './openRows.ts';

const warningDays = 14;
const dayInMs = 24 * 60 * 60 * 1000;

/** Returns how many entries the store erases within two weeks, or has erased already. */
export function countNearEnd(entries: readonly Entry[], now: Date): number {
  const limit = new Date(now.getTime() - (keptDays - warningDays) * dayInMs);
  const day = limit.toISOString().slice(0, 10);
  return entries.filter(({ receivedOn }) => receivedOn !== undefined && receivedOn <= day).length;
}
