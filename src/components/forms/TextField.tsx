import type { ContactField, RuledField, TextField as TextDefinition } from '~/forms/definition';
import { FieldHead } from './FieldHead';
import { describedBy, frameClass } from './fieldProps';
import type { FieldProps } from './fieldProps';

type Props = FieldProps<TextDefinition | ContactField | RuledField>;

/**
 * One answer in the visitor's own words. Mostly a plain text box: with the wrong choice above it, a
 * phone keypad would leave no way to type an address, and month pickers exist in few browsers.
 */
export function TextField({ value, ...props }: Props) {
  const { field, words, error, controlName } = props;
  const control = {
    id: field.name,
    name: controlName,
    dir: 'auto',
    defaultValue: String(value),
    autoComplete: field.type === 'text' ? field.autocomplete : undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(field.name, words, error),
  };
  return (
    <div className={frameClass(error)}>
      <FieldHead as="label" {...props} />
      {field.type === 'textarea' ? (
        <textarea rows={5} {...control} />
      ) : (
        <input type={field.type === 'ruled' ? field.control : 'text'} {...control} />
      )}
    </div>
  );
}
