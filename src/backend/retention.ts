import { keptDays } from '../forms/receipt.ts';
import type { SubmissionStore } from './store.ts';

const dayInMs = 24 * 60 * 60 * 1000;

/** Often enough that what falls due on a day is gone within that day. */
const interval = dayInMs / 4;

interface Retention {
  /** How many days an acknowledged submission is still kept, for a file that got lost. */
  readonly daysAfterExport: number;
  readonly now?: () => Date;
  /** Erases what else falls due. */
  readonly also?: () => Promise<void>;
}

/** Returns the latest day (UTC) of receipt whose submissions must be gone by now. */
export function lastDayToErase(now: Date): string {
  return daysBefore(now, keptDays);
}

/**
 * Erases what has been kept as long as was promised, or long enough after organizers took it home;
 * now and four times a day.
 * @returns a function that ends it.
 */
export async function keepPromiseToDelete(
  store: SubmissionStore,
  { daysAfterExport, now = () => new Date(), also }: Retention,
): Promise<() => void> {
  const eraseDue = async (): Promise<void> => {
    await store.eraseUpTo(lastDayToErase(now()));
    await store.eraseAcknowledgedUpTo(daysBefore(now(), daysAfterExport));
    await also?.();
  };
  await eraseDue();
  const timer = setInterval(() => {
    eraseDue().catch((error: unknown) => {
      console.error('could not delete what has been kept long enough:', error);
    });
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * dayInMs).toISOString().slice(0, 10);
}
