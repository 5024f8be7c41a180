import { useEffect, useRef } from 'react';
import type { FormLang } from '~/forms/definition';
import type { FormState } from '~/forms/sending/formState';
import { sendingWords } from '~/forms/sending/sendingWords';
import type { ContactLine } from '~/lib/formDelivery';
import { OtherWays } from './OtherWays';
import { SealedFile } from './SealedFile';

interface Props {
  lang: FormLang;
  contacts: readonly ContactLine[];
  state: FormState;
  /** Where sealing is not possible here: a connection without encryption. */
  isInsecure: boolean;
}

/** Says how the sending goes, directly above the button: read out as it changes, and seen. */
export function SendingStatus({ lang, contacts, state, isInsecure }: Props) {
  const words = sendingWords(lang);
  const needsAttention = state.kind === 'failed' || (state.kind === 'editing' && state.notice);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (needsAttention) box.current?.focus();
  }, [needsAttention, state]);
  return (
    <>
      <p role="status" className="status">
        {progressOf(state, lang) ?? (isInsecure ? words.insecure : '')}
      </p>
      {isInsecure && state.kind !== 'failed' && contacts.length > 0 && (
        <OtherWays {...{ lang, contacts }} />
      )}
      {needsAttention && (
        <div className="warn" tabIndex={-1} ref={box}>
          {state.kind === 'failed' ? (
            <>
              <h3 className="d">{words.failed.heading}</h3>
              <p>{`${state.reason ?? words.failed.causes[state.cause]} ${words.failed.kept}`}</p>
              {state.sealed !== undefined && (
                <SealedFile sealed={state.sealed} words={words.failed} />
              )}
              <OtherWays {...{ lang, contacts }} />
            </>
          ) : (
            <>
              <h3 className="d">{words.mailbox.heading}</h3>
              <p>{words.mailbox.body}</p>
            </>
          )}
        </div>
      )}
    </>
  );
}

function progressOf(state: FormState, lang: FormLang): string | undefined {
  const words = sendingWords(lang);
  switch (state.kind) {
    case 'sealing':
      return words.sealing;
    case 'sending':
      return words.sending;
    case 'offline':
      return words.offline;
    case 'waiting':
      return `${words.waiting[state.why]} ${words.again(Math.max(1, Math.round(state.ms / 1000)))}`;
    default:
      return undefined;
  }
}
