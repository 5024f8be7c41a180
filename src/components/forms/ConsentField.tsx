import type { ConsentField as ConsentDefinition } from '~/forms/definition';
import { errorId } from '~/forms/fieldIds';
import { FieldMessage } from './FieldMessage';
import type { FieldProps } from './fieldProps';

/** One consent, never ticked for anybody. */
export function ConsentField({
  field,
  words,
  text,
  value,
  error,
  controlName,
}: FieldProps<ConsentDefinition>) {
  return (
    <>
      <FieldMessage error={error} prefix={text.errorPrefix} />
      <label className="opt">
        <input
          type="checkbox"
          id={field.name}
          name={controlName}
          defaultChecked={value === 'on'}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId(field.name) : undefined}
        />{' '}
        <span>
          {words.label}
          {words.hint && (
            <>
              {' '}
              <b>{words.hint}</b>
            </>
          )}
        </span>
      </label>
    </>
  );
}
