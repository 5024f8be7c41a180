import type { FormLang } from '../definition.ts';

/** All that leaves the browser: ciphertext, and the little that must stay readable. */
export interface SealedSubmission {
  readonly _id: string;
  readonly sealed: string;
  readonly lang: FormLang;
  /** Version of the sealed record's shape. */
  readonly v: number;
  /** Hash of the receipt's code: whoever holds the code can withdraw the entry. */
  readonly receipt: string;
  /** What stood in the field that people do not see. */
  readonly _gotcha?: string;
}

/** Why a submission has not arrived yet: it may, when tried again. */
export type Delay = 'network' | 'busy' | 'tooMany';

/** How one try ended. */
export type SendResult =
  | {
      readonly kind: 'sent';
      /** The day (UTC) by which it is deleted, as the receiver promises. */
      readonly deleteBy?: string | undefined;
    }
  | {
      readonly kind: 'delayed';
      readonly why: Delay;
      /** When the receiver asked to be tried again. */
      readonly afterMs?: number | undefined;
    }
  /** Trying again would change nothing. */
  | { readonly kind: 'refused' };

/** Brings a sealed submission to whoever keeps it. It never throws. */
export type Send = (submission: SealedSubmission) => Promise<SendResult>;

/** After this long without an answer a try counts as lost. */
export const tryTimeout = 10_000;
