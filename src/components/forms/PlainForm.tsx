import type { ReactNode, Ref, SubmitEventHandler } from 'react';
import { fieldText, formText } from '~/forms/definition';
import type { AnyForm, Field, FormLang } from '~/forms/definition';
import { isMoreOpen } from '~/forms/fieldIds';
import { sendingWords } from '~/forms/sending/sendingWords';
import type { FieldError, Values } from '~/forms/validate';
import { FormField } from './FormField';
import type { GivenValues } from './GivenField';
import { FormNotice } from './FormNotice';

interface Props {
  form: AnyForm;
  lang: FormLang;
  /** What was typed before, when the form is shown again. */
  values?: Values;
  errors?: readonly FieldError[];
  /** What the page sets, or offers, in the fields that are given by it. */
  given?: GivenValues | undefined;
  /**
   * How the browser itself may send it: to our backend, which seals it on arrival, or not at all.
   * An inert form has no address and no names, and `dialog` outside a dialog does nothing.
   */
  native?: 'ours' | 'inert';
  /** Whether the controls of an inert form have names yet: radio buttons need one to be a group. */
  isNamed?: boolean;
  /** Stands above the button: how the sending goes. */
  children?: ReactNode;
  isBusy?: boolean;
  ref?: Ref<HTMLFormElement>;
  onSubmit?: SubmitEventHandler<HTMLFormElement>;
}

/** A form drawn from its definition; it works without script, sent to our own backend. */
export function PlainForm({
  form,
  lang,
  values = {},
  errors = [],
  given = {},
  native = 'ours',
  isNamed = native === 'ours',
  children,
  isBusy,
  ref,
  onSubmit,
}: Props) {
  const text = formText(form, lang);
  const isOurs = native === 'ours';
  const nameIfAny = (name: string) => (isNamed ? name : undefined);
  const show = (field: Field) => (
    <FormField
      key={field.name}
      field={field}
      given={given}
      words={fieldText(text, field.name)}
      text={text}
      value={values[field.name] ?? ''}
      error={errors.find((error) => error.field === field.name)}
      controlName={nameIfAny(field.name)}
    />
  );
  const consents = form.fields.filter(({ type }) => type === 'consent');
  const hasBadConsent = errors.some((error) => consents.some(({ name }) => name === error.field));
  // Consents that concern folded questions only are folded with them.
  const consentPart = consents[0]?.part;
  const consentBox = (
    <fieldset className={hasBadConsent ? 'f bad' : 'f'} aria-describedby="consent-hint">
      <legend>{text.consentLegend}</legend>
      <p className="hint" id="consent-hint">
        {text.consentHint}
      </p>
      {consents.map(show)}
    </fieldset>
  );
  return (
    <form
      action={isOurs ? `/f/${form.id}` : undefined}
      method={isOurs ? 'post' : 'dialog'}
      noValidate
      ref={ref}
      onSubmit={onSubmit}
    >
      <input type="hidden" name={nameIfAny('lang')} value={lang} />
      <div className="vh" aria-hidden="true">
        <label>
          {text.honeypot}{' '}
          <input
            type="text"
            name={nameIfAny('_gotcha')}
            tabIndex={-1}
            autoComplete="off"
            data-trap
          />
        </label>
      </div>
      {form.fields.filter(({ part, type }) => part === 'main' && type !== 'consent').map(show)}
      {text.more !== undefined && (
        <details className="f more" open={isMoreOpen(form, values, errors)}>
          <summary>
            <span className="d">{text.more}</span>
          </summary>
          <div className="ans">
            {form.fields
              .filter(({ part, type }) => part === 'more' && type !== 'consent')
              .map(show)}
            {consentPart === 'more' && consentBox}
          </div>
        </details>
      )}
      {consentPart === 'main' && consentBox}
      <FormNotice text={text} isSealedOnArrival={isOurs} isBusy={isBusy}>
        {isOurs && (
          <p role="alert" className="when-offline">
            {sendingWords(lang).offlineUnsent}
          </p>
        )}
        {children}
      </FormNotice>
    </form>
  );
}
