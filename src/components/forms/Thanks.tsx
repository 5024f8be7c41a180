import { useLayoutEffect, useRef } from 'react';
import { formPages } from '~/forms/definition';
import type { AnyForm, FormLang } from '~/forms/definition';
import type { Receipt } from '~/forms/receipt';
import { receiptWords } from '~/forms/receiptWords';
import type { SentView as View } from '~/forms/sentView';
import { ReceiptView } from './ReceiptView';
import { SentView } from './SentView';

/** The words of the thanks page. */
export interface ThanksWords {
  title: string;
  lead: string;
  seoTitle: string;
}

interface Props {
  form: AnyForm;
  lang: FormLang;
  words: ThanksWords;
  receipt: Receipt;
  view?: View | undefined;
  canWithdraw: boolean;
}

/**
 * The thanks page, in place: its address is in the bar instead of the form's, and the receipt never
 * was in any address. Loading it again finds thanks without a receipt.
 */
export function Thanks({ form, lang, words, receipt, view, canWithdraw }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { thanks } = formPages(form, lang);
  // Before the next paint: the form's own title must not be seen beside this one.
  useLayoutEffect(() => {
    history.replaceState(null, '', thanks);
    document.title = words.seoTitle;
    document.documentElement.dataset['sent'] = '';
    heading.current?.focus();
    scrollTo(0, 0);
  }, [thanks, words.seoTitle]);
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {view?.title ?? words.title}
      </h1>
      <p className="lead">{view?.lead ?? words.lead}</p>
      {view && <SentView view={view} />}
      <ReceiptView {...{ form, lang, receipt, canWithdraw }} />
      <button type="button" className="btn" onClick={() => print()}>
        {receiptWords(lang).print}
      </button>
    </div>
  );
}
