import type { AnyText, FieldText } from '~/forms/definition';
import { errorId, hintId } from '~/forms/fieldIds';
import type { FieldError } from '~/forms/validate';

/** What every field of a form's view receives. */
export interface FieldProps<F> {
  field: F;
  words: FieldText;
  text: AnyText;
  value: string | readonly string[];
  error: FieldError | undefined;
  /** The control's `name`; none while nothing may be sent by the browser itself. */
  controlName: string | undefined;
}

/** Returns the class of a field's frame. */
export function frameClass(error: FieldError | undefined): string {
  return error ? 'f bad' : 'f';
}

/** Returns the ids of what explains a field, the hint before the error, or undefined. */
export function describedBy(
  name: string,
  words: FieldText,
  error: FieldError | undefined,
): string | undefined {
  const ids = [words.hint && hintId(name), error && errorId(name)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
