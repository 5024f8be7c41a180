import { errorId } from '~/forms/fieldIds';
import type { FieldError } from '~/forms/validate';

interface Props {
  error: FieldError | undefined;
  /** Read out before the message: colour and place alone do not say that it is an error. */
  prefix: string;
}

/** Shows what is wrong with one answer, next to it. */
export function FieldMessage({ error, prefix }: Props) {
  if (!error) return null;
  return (
    <p className="msg" id={errorId(error.field)}>
      <span className="vh">{prefix}</span> {error.message}
    </p>
  );
}
