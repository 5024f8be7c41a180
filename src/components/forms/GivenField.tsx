import type { RuledField } from '~/forms/definition';
import { FieldHead } from './FieldHead';
import { describedBy, frameClass } from './fieldProps';
import type { FieldProps } from './fieldProps';

/** For each field that is given by the page: its value, or the choices in words. */
export type GivenValues = Readonly<Record<string, string | readonly GivenOption[]>>;

export interface GivenOption {
  readonly value: string;
  readonly label: string;
}

type Props = FieldProps<RuledField> & { given: GivenValues[string] | undefined };

/** What the page knows already, or one of the answers that it offers. */
export function GivenField({ given = '', value, ...props }: Props) {
  const { field, words, error, controlName } = props;
  if (typeof given === 'string') {
    return <input type="hidden" id={field.name} name={controlName} defaultValue={given} />;
  }
  return (
    <div className={frameClass(error)}>
      <FieldHead as="label" {...props} />
      <select
        id={field.name}
        name={controlName}
        defaultValue={String(value) || given[0]?.value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(field.name, words, error)}
      >
        {given.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
