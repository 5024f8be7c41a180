import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { formText } from '~/forms/definition';
import type { AnyForm, FormLang } from '~/forms/definition';
import { isBusy } from '~/forms/sending/formState';
import { createFetchSend } from '~/forms/sending/createFetchSend';
import type { Send } from '~/forms/sending/transport';
import type { ContactLine } from '~/lib/formDelivery';
import { ErrorSummary } from './ErrorSummary';
import { PlainForm } from './PlainForm';
import type { GivenValues } from './GivenField';
import { loadSealing } from './loadSealing';
import { SendingStatus } from './SendingStatus';
import { Thanks } from './Thanks';
import type { ThanksWords } from './Thanks';
import { useFirstInMain } from './useFirstInMain';
import { useGuardedInput } from './useGuardedInput';
import { useReady } from './useReady';
import { useSending } from './useSending';
import { useTitlePrefix } from './useTitlePrefix';

/** What the page tells its island. */
export interface IslandProps {
  lang: FormLang;
  /** The organizers' public keys. */
  recipients: readonly string[];
  /** Where to turn when the form cannot be sent. */
  contacts: readonly ContactLine[];
  thanks: ThanksWords;
  /** What the page sets, or offers, in the fields that are given by it. */
  given?: GivenValues;
}

interface Props extends IslandProps {
  form: AnyForm;
  /** The way through a form service; our own backend takes it when left out. */
  service?: Send;
}

/** The form with everything a browser can add: it seals, sends, waits, and hands out the receipt. */
export function SendingForm(props: Props) {
  const { form, lang, recipients, contacts, thanks, given, service } = props;
  const native = service ? 'inert' : 'ours';
  const send = service ?? createFetchSend(`/f/${form.id}`);
  const view = useRef<HTMLFormElement>(null);
  const isReady = useReady(view);
  // Without encryption on the way there is no crypto in the page either: the server has to seal.
  const isInsecure = isReady && !window.isSecureContext;
  const allowLeaving = useGuardedInput(view);
  const sendNatively =
    native === 'ours'
      ? () => {
          allowLeaving();
          view.current?.submit();
        }
      : undefined;
  const { state, submit } = useSending(view, {
    ...{ form, lang, recipients, send, loadSealing, sendNatively },
  });
  const errors = state.kind === 'invalid' ? state.errors : [];
  const hasErrors = errors.length > 0;
  const summaryPlace = useFirstInMain(hasErrors);
  useTitlePrefix(hasErrors ? formText(form, lang).errorPrefix : undefined);
  if (state.kind === 'sent') {
    return (
      <Thanks
        {...{ form, lang }}
        words={thanks}
        receipt={state.receipt}
        view={state.view}
        canWithdraw={native === 'ours'}
      />
    );
  }
  return (
    <>
      {hasErrors &&
        summaryPlace &&
        createPortal(<ErrorSummary {...{ form, lang, errors }} />, summaryPlace)}
      <PlainForm
        form={form}
        lang={lang}
        errors={errors}
        given={given}
        native={native}
        isNamed={native === 'ours' || isReady}
        isBusy={isBusy(state)}
        ref={view}
        onSubmit={(event) => {
          if (isInsecure && sendNatively) {
            allowLeaving();
            return;
          }
          event.preventDefault();
          void submit();
        }}
      >
        <SendingStatus
          {...{ lang, contacts, state }}
          isInsecure={isInsecure && native === 'ours'}
        />
      </PlainForm>
    </>
  );
}
