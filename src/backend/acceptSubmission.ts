import { formLang } from '../forms/definition.ts';
import type { AnyForm } from '../forms/definition.ts';
import { seal } from '../forms/seal.ts';
import { buildRecord, schemaVersion } from '../forms/sealedRecord.ts';
import { validate } from '../forms/validate.ts';
import type { FieldError, Values } from '../forms/validate.ts';
import type { Submission } from './readSubmission.ts';
import { StoreUnavailable } from './store.ts';
import type { SubmissionStore } from './store.ts';

export interface Accepting {
  readonly store: SubmissionStore;
  readonly recipients: readonly string[];
  readonly now: () => Date;
  /** Names a post that brought no id of its own by what it says. */
  readonly idFor: (content: string) => string;
}

export type Outcome =
  | { readonly kind: 'stored' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[]; readonly values: Values }
  | { readonly kind: 'unavailable'; readonly error: StoreUnavailable; readonly values: Values };

/**
 * Checks, seals and stores a submission. `stored` is only returned after the commit; clear text
 * goes no further than this function.
 */
export async function acceptSubmission(
  form: AnyForm,
  submission: Submission,
  { store, recipients, now, idFor }: Accepting,
): Promise<Outcome> {
  const lang = formLang(form, submission.lang);
  const day = now().toISOString().slice(0, 10);
  const row = { form: form.id, lang, day, flag: submission.flag };
  if (submission.kind === 'sealed') {
    const { id, sealed, v } = submission;
    return append(store, { ...row, id, sealed, v }, {});
  }
  const checked = validate(form, submission.input, lang);
  if (!checked.ok) return { kind: 'invalid', errors: checked.errors, values: checked.values };
  const id = submission.id ?? idFor(JSON.stringify([form.id, lang, checked.value]));
  const record = await buildRecord(form, checked.value, { id, lang, submittedOn: day });
  const sealed = await seal(record, recipients);
  return append(store, { ...row, id, sealed, v: schemaVersion }, toValues(checked.value));
}

async function append(
  store: SubmissionStore,
  row: Parameters<SubmissionStore['append']>[0],
  values: Values,
): Promise<Outcome> {
  try {
    await store.append(row);
    return { kind: 'stored' };
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'unavailable', error, values };
    throw error;
  }
}

function toValues(answers: Readonly<Record<string, unknown>>): Values {
  const show = (value: unknown): string | readonly string[] => {
    if (Array.isArray(value)) return value as string[];
    if (typeof value === 'boolean') return value ? 'on' : '';
    return String(value);
  };
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, show(value)]));
}
