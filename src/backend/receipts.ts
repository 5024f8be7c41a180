import { randomBytes } from 'node:crypto';
import type { FormLang } from '../forms/definition.ts';
import type { Filling } from './fillReceipt.ts';

const tenMinutes = 10 * 60 * 1000;

/** No receipt when the sender's browser made it and shows it itself. */
export interface Issued extends Filling {
  readonly form: string;
  readonly lang: FormLang;
}

export interface Receipts {
  /** Returns a token that shows this receipt once, within ten minutes. */
  issue(receipt: Issued): string;
  /** Returns the receipt of an unused token, and forgets it. */
  take(token: string): Issued | undefined;
}

/** Keeps receipts in memory only, until they are shown: the code is in no address and no log. */
export function createReceipts(now: () => Date): Receipts {
  const issued = new Map<string, { readonly receipt: Issued; readonly until: number }>();
  const sweep = (): void => {
    for (const [token, { until }] of issued) {
      if (until > now().getTime()) break;
      issued.delete(token);
    }
  };
  return {
    issue(receipt) {
      sweep();
      const token = randomBytes(18).toString('base64url');
      issued.set(token, { receipt, until: now().getTime() + tenMinutes });
      return token;
    },
    take(token) {
      sweep();
      const entry = issued.get(token);
      issued.delete(token);
      return entry?.receipt;
    },
  };
}
