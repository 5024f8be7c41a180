import { formPages, formText } from '~/forms/definition';
import type { AnyForm, FormLang } from '~/forms/definition';
import { receiptIds } from '~/forms/fieldIds';
import type { Receipt } from '~/forms/receipt';
import { receiptWords } from '~/forms/receiptWords';
import { formatDate } from '~/lib/formatDate';

interface Props {
  form: AnyForm;
  lang: FormLang;
  /** None yet on the built page: our backend fills it in after a post without script. */
  receipt?: Receipt;
  /** Whether a server of ours can erase the entry by its code. */
  canWithdraw: boolean;
}

/** What a sender may keep: the code, what was agreed to, until when it is kept, how to withdraw. */
export function ReceiptView({ form, lang, receipt, canWithdraw }: Props) {
  const words = receiptWords(lang);
  const own = formText(form, lang).receipt;
  const until = receipt?.deleteBy;
  return (
    <section className="receipt" id={receiptIds.whole} hidden={!receipt}>
      <h2 className="h2">{words.title}</h2>
      <p>{words.intro}</p>
      <dl className="rows">
        <div>
          <dt className="label">{words.code}</dt>
          <dd className="num code" id={receiptIds.code}>
            {receipt?.code}
          </dd>
        </div>
        <div>
          <dt className="label">{words.agreed}</dt>
          <dd>
            <ul id={receiptIds.agreed}>
              {receipt?.agreed.map(({ text, version }) => (
                <li key={text}>{`${text} (${words.version(version)})`}</li>
              ))}
              {receipt?.agreed.length === 0 && <li>{words.agreedNothing}</li>}
            </ul>
          </dd>
        </div>
        <div>
          <dt className="label">{words.until}</dt>
          <dd id={receiptIds.until}>
            {until === undefined ? words.latestUnknown : words.latest(formatDate(until))}
          </dd>
        </div>
        <div>
          <dt className="label">{own?.title ?? words.withdraw}</dt>
          <dd>
            {canWithdraw ? (
              <>
                {own?.how ?? words.withdrawHow}{' '}
                <a href={formPages(form, lang).withdraw}>{own?.link ?? words.withdrawLink}</a>
              </>
            ) : (
              words.withdrawByHand
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
