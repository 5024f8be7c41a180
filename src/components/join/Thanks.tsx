import { useLayoutEffect, useRef } from 'react';
import type { FormLang } from '~/forms/definition';
import type { Receipt } from '~/forms/receipt';
import { receiptWords } from '~/forms/receiptWords';
import { paths } from '~/lib/paths';
import { ReceiptView } from './ReceiptView';

/** The words of the thanks page. */
export interface ThanksWords {
  title: string;
  lead: string;
  seoTitle: string;
}

interface Props {
  lang: FormLang;
  words: ThanksWords;
  receipt: Receipt;
  canWithdraw: boolean;
}

/**
 * The thanks page, in place: its address is in the bar instead of the form's, and the receipt never
 * was in any address. Loading it again finds thanks without a receipt.
 */
export function Thanks({ lang, words, receipt, canWithdraw }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the next paint: the form's own title must not be seen beside this one.
  useLayoutEffect(() => {
    history.replaceState(null, '', paths.thanks);
    document.title = words.seoTitle;
    document.documentElement.dataset['sent'] = '';
    heading.current?.focus();
    scrollTo(0, 0);
  }, [words.seoTitle]);
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <ReceiptView lang={lang} receipt={receipt} canWithdraw={canWithdraw} />
      <button type="button" className="btn" onClick={() => print()}>
        {receiptWords(lang).print}
      </button>
    </div>
  );
}
