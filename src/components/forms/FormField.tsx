import type { Field } from '~/forms/definition';
import { ChoiceField } from './ChoiceField';
import { ConsentField } from './ConsentField';
import type { FieldProps } from './fieldProps';
import { GivenField } from './GivenField';
import type { GivenValues } from './GivenField';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

/** Shows a field by its kind. */
export function FormField({ field, given, ...props }: FieldProps<Field> & { given: GivenValues }) {
  switch (field.type) {
    case 'choice':
    case 'checkboxes':
      return <ChoiceField field={field} {...props} />;
    case 'select':
      return <SelectField field={field} {...props} />;
    case 'consent':
      return <ConsentField field={field} {...props} />;
    case 'ruled':
      return field.control === 'given' ? (
        <GivenField field={field} given={given[field.name]} {...props} />
      ) : (
        <TextField field={field} {...props} />
      );
    default:
      return <TextField field={field} {...props} />;
  }
}
