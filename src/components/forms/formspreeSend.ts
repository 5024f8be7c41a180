import { createClient } from '@formspree/core';
import type { Client, SubmissionResult } from '@formspree/core';
import { tryTimeout } from '~/forms/sending/transport';
import type { Send } from '~/forms/sending/transport';

type Sealed = Record<string, string | number>;

/** Returns Formspree's client, which by itself would wait for an answer for ever. */
export function createFormspreeClient(): Client {
  const client = createClient();
  const submitForm = client.submitForm.bind(client);
  client.submitForm = (...args: Parameters<typeof submitForm>) =>
    Promise.race([submitForm(...args), lost()]);
  return client;
}

/**
 * Returns the transport through Formspree. It gets an object of its own making, never the form's
 * event: from that, Formspree's client would send every answer in the clear.
 */
export function createFormspreeSend(
  submit: (data: Sealed) => Promise<SubmissionResult<Sealed>>,
): Send {
  return async ({ _id, sealed, lang, v, _gotcha }) => {
    try {
      const result = await submit({
        ...{ _id, sealed, lang, v },
        ...(_gotcha === undefined ? {} : { _gotcha }),
      });
      if (result.kind === 'success') return { kind: 'sent' };
      // The client hides statuses: only an error it knows by name is surely the last word.
      const errors = [
        ...result.getFormErrors(),
        ...result.getAllFieldErrors().flatMap(([, e]) => e),
      ];
      const isFinal = errors.some(({ code }) => code !== 'UNSPECIFIED');
      return isFinal ? { kind: 'refused' } : { kind: 'delayed', why: 'network' };
    } catch {
      return { kind: 'delayed', why: 'network' };
    }
  };
}

function lost(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer from the form service')), tryTimeout);
  });
}
