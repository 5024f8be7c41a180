import type { OptionsField } from '~/forms/definition';
import { optionId } from '~/forms/fieldIds';
import { FieldHead } from './FieldHead';
import { describedBy, frameClass } from './fieldProps';
import type { FieldProps } from './fieldProps';

/** All choices in view: radio buttons for one, checkboxes for several. */
export function ChoiceField({ value, ...props }: FieldProps<OptionsField>) {
  const { field, words, error, controlName } = props;
  const isOne = field.type === 'choice';
  return (
    <fieldset
      className={frameClass(error)}
      // A plain group may not be called invalid, a group of radio buttons may.
      role={isOne ? 'radiogroup' : undefined}
      aria-invalid={isOne && error ? true : undefined}
      aria-describedby={describedBy(field.name, words, error)}
    >
      <FieldHead as="legend" {...props} />
      {field.options.map((option) => (
        <label key={option} className="opt">
          <input
            type={isOne ? 'radio' : 'checkbox'}
            id={optionId(field, option)}
            name={controlName}
            value={option}
            defaultChecked={[value].flat().includes(option)}
          />{' '}
          <span>{words.options?.[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
