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
}

/** A form drawn from its definition; it works without script, sent to our own backend. */
export function InterestForm({ form, lang, values = {}, errors = [] }: Props) {
  const text = formText(form, lang);
  const show = (field: Field) => (
    <FormField
      key={field.name}
      field={field}
      words={fieldText(text, field.name)}
      text={text}
      value={values[field.name] ?? ''}
      error={errors.find((error) => error.field === field.name)}
    />
  );
  const consents = form.fields.filter(({ type }) => type === 'consent');
  const hasBadConsent = errors.some((error) => consents.some(({ name }) => name === error.field));
  return (
    <form action={`/f/${form.id}`} method="post" noValidate>
      <input type="hidden" name="lang" value={lang} />
      <div className="vh" aria-hidden="true">
        <label>
          {text.honeypot} <input type="text" name="_gotcha" tabIndex={-1} autoComplete="off" />
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
      <FormNotice text={text} />
    </form>
  );
}
