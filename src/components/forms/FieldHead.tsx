import { hintId } from '~/forms/fieldIds';
import { FieldMessage } from './FieldMessage';
import type { FieldProps } from './fieldProps';

type Props = Omit<FieldProps<{ name: string; isRequired: boolean }>, 'value' | 'controlName'> & {
  /** A legend inside a fieldset, else a label for the one control. */
  as: 'label' | 'legend';
};

/** The question, its hint and its error, in the order in which they are read. */
export function FieldHead({ as, field, words, text, error }: Props) {
  const question = field.isRequired ? words.label : `${words.label} ${text.optional}`;
  return (
    <>
      {as === 'legend' ? (
        <legend>{question}</legend>
      ) : (
        <label className="q" htmlFor={field.name}>
          {question}
        </label>
      )}
      {words.hint && (
        <p className="hint" id={hintId(field.name)}>
          {words.hint}
        </p>
      )}
      <FieldMessage error={error} prefix={text.errorPrefix} />
    </>
  );
}
