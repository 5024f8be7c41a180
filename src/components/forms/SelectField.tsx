import type { OptionsField } from '~/forms/definition';
import { FieldHead } from './FieldHead';
import { describedBy, frameClass } from './fieldProps';
import type { FieldProps } from './fieldProps';

/** One choice from a list, starting with none. */
export function SelectField({ value, ...props }: FieldProps<OptionsField>) {
  const { field, words, error, controlName } = props;
  return (
    <div className={frameClass(error)}>
      <FieldHead as="label" {...props} />
      <select
        id={field.name}
        name={controlName}
        defaultValue={String(value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.name, words, error)}
      >
        {words.blank !== undefined && <option value="">{words.blank}</option>}
        {field.options.map((option) => (
          <option key={option} id={`${field.name}-${option}`} value={option}>
            {words.options?.[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
