import type { Receipt } from '../receipt.ts';
import type { SentView } from '../sentView.ts';
import type { FieldError } from '../validate.ts';
import type { Progress } from './sendWithRetries.ts';

/** Why a form was not sent, after everything was tried. */
export type FailureCause =
  | 'gaveUp'
  | 'refused'
  /** What seals did not come over the network. */
  | 'notLoaded'
  /** Neither this browser could seal it nor may another do it. */
  | 'noSeal';

/** Everything a form can be doing; it is one of these and never two. */
export type FormState =
  | { readonly kind: 'editing'; readonly notice?: 'workMailbox' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'sealing' }
  | Progress
  | {
      readonly kind: 'sent';
      readonly receipt: Receipt;
      readonly view?: SentView | undefined;
    }
  | {
      readonly kind: 'failed';
      readonly cause: FailureCause;
      /** Why the receiver refused, in its own words. */
      readonly reason?: string | undefined;
      /** The sealed entry, to be carried to an organizer by other means. */
      readonly sealed?: string | undefined;
    };

export type FormEvent =
  | { readonly type: 'refusedAnswers'; readonly errors: readonly FieldError[] }
  | { readonly type: 'warnedOfMailbox' }
  | { readonly type: 'startedSealing' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | {
      readonly type: 'arrived';
      readonly receipt: Receipt;
      readonly view?: SentView | undefined;
    }
  | {
      readonly type: 'failed';
      readonly cause: FailureCause;
      readonly reason?: string | undefined;
      readonly sealed?: string | undefined;
    };

export const blankForm: FormState = { kind: 'editing' };

/** Tells whether a submission is on its way: another press of the button changes nothing. */
export function isBusy({ kind }: FormState): boolean {
  return kind === 'sealing' || kind === 'sending' || kind === 'waiting' || kind === 'offline';
}

/** Returns the state after an event; an event that cannot happen in a state changes nothing. */
export function nextState(state: FormState, event: FormEvent): FormState {
  if (state.kind === 'sent') return state;
  switch (event.type) {
    case 'refusedAnswers':
      return isBusy(state) ? state : { kind: 'invalid', errors: event.errors };
    case 'warnedOfMailbox':
      return isBusy(state) ? state : { kind: 'editing', notice: 'workMailbox' };
    case 'startedSealing':
      return isBusy(state) ? state : { kind: 'sealing' };
    case 'progressed':
      return isBusy(state) ? event.progress : state;
    case 'arrived':
      return isBusy(state) ? { kind: 'sent', receipt: event.receipt, view: event.view } : state;
    case 'failed':
      return isBusy(state)
        ? { kind: 'failed', cause: event.cause, reason: event.reason, sealed: event.sealed }
        : state;
  }
}
