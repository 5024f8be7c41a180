import type { FormLang } from '../definition.ts';
import type { SentView } from '../sentView.ts';
import type { Answers } from '../validate.ts';

/** All that leaves the browser: ciphertext, and the little that must stay readable. */
export interface SealedSubmission {
  readonly _id: string;
  readonly sealed: string;
  readonly lang: FormLang;
  /** Version of the sealed record's shape. */
  readonly v: number;
  /** The answers that the form leaves readable; a form service never gets them. */
  readonly clear?: Answers;
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
      /** What the receiver gave in return. */
      readonly view?: SentView | undefined;
    }
  | {
      readonly kind: 'delayed';
      readonly why: Delay;
      /** When the receiver asked to be tried again. */
      readonly afterMs?: number | undefined;
    }
  /** Trying again would change nothing. */
  | {
      readonly kind: 'refused';
      /** The receiver's own words for why. */
      readonly reason?: string | undefined;
    };

/** Brings a sealed submission to whoever keeps it. It never throws. */
export type Send = (submission: SealedSubmission) => Promise<SendResult>;

/** After this long without an answer a try counts as lost. */
export const tryTimeout = 10_000;
