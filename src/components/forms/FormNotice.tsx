import type { ReactNode } from 'react';
import type { AnyText } from '~/forms/definition';

interface Props {
  text: AnyText;
  /** Whether a post without script is taken, and sealed by our server. */
  isSealedOnArrival: boolean;
  /** The button stays in reach while a form is on its way: a disabled one would lose the focus. */
  isBusy?: boolean | undefined;
  children?: ReactNode;
}

/** Says what the form is not and who can read it, directly above the button that sends it. */
export function FormNotice({ text, isSealedOnArrival, isBusy, children }: Props) {
  return (
    <div className="box vest f notcard">
      <p className="h2">{text.notice.heading}</p>
      {text.notice.body.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isSealedOnArrival && <p>{text.notice.onArrival}</p>}
      {children}
      <button className="btn" aria-disabled={isBusy ? true : undefined}>
        {text.send} <span aria-hidden="true">→</span>
      </button>
    </div>
  );
}
