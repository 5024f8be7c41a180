import type { ReactNode, Ref, SubmitEventHandler } from 'react';
import { fieldText, formText } from '~/forms/definition';
import type { AnyForm, Field, FormLang } from '~/forms/definition';
import { isMoreOpen } from '~/forms/fieldIds';
import type { FieldError, Values } from '~/forms/validate';
import { FormField } from './FormField';
import { FormNotice } from './FormNotice';

interface Props {
  form: AnyForm;
  lang: FormLang;
  /** What was typed before, when the form is shown again. */
  values?: Values;
  errors?: readonly FieldError[];
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
export function InterestForm({
  form,
  lang,
  values = {},
  errors = [],
  native = 'ours',
  isNamed = native === 'ours',
  children,
  isBusy,
  ref,
  onSubmit,
}: Props) {
  const text = formText(form, lang);
  const isOurs = native === 'ours';
  const name = (given: string) => (isNamed ? given : undefined);
  const show = (field: Field) => (
    <FormField
      key={field.name}
      field={field}
      words={fieldText(text, field.name)}
      text={text}
      value={values[field.name] ?? ''}
      error={errors.find((error) => error.field === field.name)}
      controlName={name(field.name)}
    />
  );
  const consents = form.fields.filter(({ type }) => type === 'consent');
  const hasBadConsent = errors.some((error) => consents.some(({ name }) => name === error.field));
  return (
    <form
      action={isOurs ? `/f/${form.id}` : undefined}
      method={isOurs ? 'post' : 'dialog'}
      noValidate
      ref={ref}
      onSubmit={onSubmit}
    >
      <input type="hidden" name={name('lang')} value={lang} />
      <div className="vh" aria-hidden="true">
        <label>
          {text.honeypot}{' '}
          <input type="text" name={name('_gotcha')} tabIndex={-1} autoComplete="off" data-trap />
        </label>
      </div>
      {form.fields.filter(({ part, type }) => part === 'main' && type !== 'consent').map(show)}
      <details className="f more" open={isMoreOpen(form, values, errors)}>
        <summary>
          <span className="d">{text.more}</span>
        </summary>
        <div className="ans">{form.fields.filter(({ part }) => part === 'more').map(show)}</div>
      </details>
      <fieldset className={hasBadConsent ? 'f bad' : 'f'} aria-describedby="consent-hint">
        <legend>{text.consentLegend}</legend>
        <p className="hint" id="consent-hint">
          {text.consentHint}
        </p>
        {consents.map(show)}
      </fieldset>
      <FormNotice text={text} isSealedOnArrival={isOurs} isBusy={isBusy}>
        {children}
      </FormNotice>
    </form>
  );
}
