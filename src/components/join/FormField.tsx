import type { Field } from '~/forms/definition';
import { ChoiceField } from './ChoiceField';
import { ConsentField } from './ConsentField';
import type { FieldProps } from './fieldProps';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

/** Shows a field by its kind. */
export function FormField({ field, ...props }: FieldProps<Field>) {
  switch (field.type) {
    case 'choice':
    case 'checkboxes':
      return <ChoiceField field={field} {...props} />;
    case 'select':
      return <SelectField field={field} {...props} />;
    case 'consent':
      return <ConsentField field={field} {...props} />;
    default:
      return <TextField field={field} {...props} />;
  }
}
