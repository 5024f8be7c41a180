import { useEffect, useRef } from 'react';
import type { AnyForm, FormLang } from '~/forms/definition';
import { formText } from '~/forms/definition';
import { summaryTitleId } from '~/forms/fieldIds';
import type { FieldError } from '~/forms/validate';

interface Props {
  form: AnyForm;
  lang: FormLang;
  errors: readonly FieldError[];
}

/** All problems in one place, first on the page, each a link to its answer. */
export function ErrorSummary({ form, lang, errors }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus(), [errors]);
  return (
    // The focus goes to the frame and the alert is inside it: otherwise some readers say it twice.
    <div className="box sum" tabIndex={-1} autoFocus aria-labelledby={summaryTitleId} ref={frame}>
      <div role="alert">
        <h2 className="h2" id={summaryTitleId}>
          {formText(form, lang).summaryHeading}
        </h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
