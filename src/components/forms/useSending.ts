import { useReducer, useRef } from 'react';
import type { RefObject } from 'react';
import type { AnyForm, FormLang } from '~/forms/definition';
import { blankForm, isBusy, nextState } from '~/forms/sending/formState';
import type { FailureCause, FormState } from '~/forms/sending/formState';
import type { Prepared, prepareSubmission } from '~/forms/sending/prepareSubmission';
import { sendWithRetries } from '~/forms/sending/sendWithRetries';
import type { Send } from '~/forms/sending/transport';
import { validate } from '~/forms/validate';
import { workMailboxIn } from '~/forms/workMailbox';
import { browserSurroundings } from './browserSurroundings';
import { readControls, readTrap } from './readControls';

export interface SendingOptions {
  readonly form: AnyForm;
  readonly lang: FormLang;
  /** The organizers' public keys. */
  readonly recipients: readonly string[];
  readonly send: Send;
  /** Loads what seals; a browser that cannot have it rejects. */
  readonly loadSealing: () => Promise<typeof prepareSubmission>;
  /** Lets the browser send the form as it is, where a receiver of ours seals it; else there is none. */
  readonly sendNatively: (() => void) | undefined;
}

/** Drives a form from its answers to its receipt; returns its state and what the button does. */
export function useSending(
  view: RefObject<HTMLFormElement | null>,
  { form, lang, recipients, send, loadSealing, sendNatively }: SendingOptions,
): { state: FormState; submit: () => Promise<void> } {
  const [state, dispatch] = useReducer(nextState, blankForm);
  /** Set at once, since a second press may come before React has drawn the first. */
  const isUnderWay = useRef(false);
  /** The same answers are never sealed twice: a retry by hand carries the same bytes and `_id`. */
  const sealedBefore = useRef<{ answers: string; prepared: Prepared }>(null);
  const acceptedMailbox = useRef<string>(null);

  async function prepare(
    prepareSealed: typeof prepareSubmission,
    answers: Parameters<typeof prepareSubmission>[1],
    gotcha: string,
  ) {
    const fingerprint = JSON.stringify([answers, gotcha]);
    if (sealedBefore.current?.answers === fingerprint) return sealedBefore.current.prepared;
    const about = { lang, recipients, now: new Date(), gotcha };
    const prepared = await prepareSealed(form, answers, about);
    sealedBefore.current = { answers: fingerprint, prepared };
    return prepared;
  }

  async function run(element: HTMLFormElement): Promise<void> {
    const checked = validate(form, readControls(form, element), lang);
    if (!checked.ok) {
      dispatch({ type: 'refusedAnswers', errors: checked.errors });
      return;
    }
    const mailbox = workMailboxIn(form, checked.value);
    if (mailbox !== undefined && mailbox !== acceptedMailbox.current) {
      acceptedMailbox.current = mailbox;
      dispatch({ type: 'warnedOfMailbox' });
      return;
    }
    dispatch({ type: 'startedSealing' });
    let prepared: Prepared;
    let cause: FailureCause = 'notLoaded';
    try {
      const prepareSealed = await loadSealing();
      cause = 'noSeal';
      prepared = await prepare(prepareSealed, checked.value, readTrap(element));
    } catch {
      // Whatever keeps this browser from sealing, what is typed must not depend on it.
      dispatch({ type: 'failed', cause });
      if (navigator.onLine) sendNatively?.();
      return;
    }
    const { submission, receipt } = prepared;
    const result = await sendWithRetries(
      send,
      submission,
      (progress) => dispatch({ type: 'progressed', progress }),
      browserSurroundings,
    );
    if (result.kind !== 'sent') {
      const reason = result.kind === 'refused' ? result.reason : undefined;
      dispatch({ type: 'failed', cause: result.kind, reason, sealed: submission.sealed });
      return;
    }
    sealedBefore.current = null;
    acceptedMailbox.current = null;
    element.reset();
    const view = result.view ?? form.repeat?.(checked.value, lang);
    dispatch({ type: 'arrived', receipt: { ...receipt, deleteBy: result.deleteBy }, view });
  }

  async function submit(): Promise<void> {
    if (isUnderWay.current || isBusy(state) || !view.current) return;
    isUnderWay.current = true;
    try {
      await run(view.current);
    } finally {
      isUnderWay.current = false;
    }
  }
  return { state, submit };
}
