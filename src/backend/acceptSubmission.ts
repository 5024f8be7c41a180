import { formLang } from '../forms/definition.ts';
import type { AnyForm, FormLang } from '../forms/definition.ts';
import { agreements, hashCode, latestDeletion } from '../forms/receipt.ts';
import type { Receipt } from '../forms/receipt.ts';
import type { seal } from '../forms/seal.ts';
import type { SentView } from '../forms/sentView.ts';
import { buildRecord, schemaVersion } from '../forms/sealedRecord.ts';
import { validate } from '../forms/validate.ts';
import type { Answers, FieldError, Values } from '../forms/validate.ts';
import type { Submission } from './readSubmission.ts';
import { StoreUnavailable } from './store.ts';
import type { SubmissionStore } from './store.ts';

export interface Accepting {
  readonly store: SubmissionStore;
  readonly recipients: readonly string[];
  readonly seal: typeof seal;
  readonly now: () => Date;
  /** Names a post that brought no id of its own by what it says. */
  readonly idFor: (content: string) => string;
  /** Gives a post its receipt's code where no browser made one. */
  readonly codeFor: (id: string, content: string) => string;
}

export type Outcome =
  | {
      readonly kind: 'stored';
      /** None when the sender's browser made it. */
      readonly receipt?: Receipt;
      /** What the page after the form repeats. */
      readonly view?: SentView | undefined;
      /** The latest day on which it is deleted. */
      readonly deleteBy: string;
    }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[]; readonly values: Values }
  | { readonly kind: 'unavailable'; readonly error: StoreUnavailable; readonly values: Values };

/**
 * Checks, seals and stores a submission. `stored` is only returned after the commit; clear text
 * goes no further than this function.
 */
export async function acceptSubmission(
  form: AnyForm,
  submission: Submission,
  accepting: Accepting,
): Promise<Outcome> {
  const { store, now } = accepting;
  const lang = formLang(form, submission.lang);
  const day = now().toISOString().slice(0, 10);
  const deleteBy = latestDeletion(day);
  const row = { form: form.id, lang, day, flag: submission.flag };
  if (submission.kind === 'sealed') {
    const { id, sealed, v, receipt } = submission;
    const unavailable = await append(store, { ...row, id, sealed, v, receipt }, {});
    return unavailable ?? { kind: 'stored', deleteBy };
  }
  const checked = validate(form, submission.input, lang);
  if (!checked.ok) return { kind: 'invalid', errors: checked.errors, values: checked.values };
  const answers = checked.value;
  const made = await sealHere(form, answers, { lang, day, id: submission.id }, accepting);
  const unavailable = await append(store, { ...row, ...made.row }, toValues(answers));
  const agreed = agreements(form, answers, lang);
  const receipt = { code: made.code, agreed, deleteBy };
  return unavailable ?? { kind: 'stored', deleteBy, receipt, view: form.repeat?.(answers, lang) };
}

/** Does what the sender's browser does where it can: names, seals, and makes a code. */
async function sealHere(
  form: AnyForm,
  answers: Answers,
  { lang, day, id: brought }: { lang: FormLang; day: string; id: string | undefined },
  { recipients, seal, idFor, codeFor }: Accepting,
) {
  const content = JSON.stringify([form.id, lang, answers]);
  const id = brought ?? idFor(content);
  const code = codeFor(id, content);
  const receipt = await hashCode(code);
  const record = await buildRecord(form, answers, { id, lang, submittedOn: day, receipt });
  const sealed = await seal(record, recipients);
  return { code, row: { id, sealed, v: schemaVersion, receipt } };
}

/** Returns what went wrong, or nothing once the row would survive a power cut. */
async function append(
  store: SubmissionStore,
  row: Parameters<SubmissionStore['append']>[0],
  values: Values,
): Promise<Outcome | undefined> {
  try {
    await store.append(row);
    return undefined;
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'unavailable', error, values };
    throw error;
  }
}

function toValues(answers: Answers): Values {
  const show = (value: Answers[string]): string | readonly string[] => {
    if (typeof value === 'boolean') return value ? 'on' : '';
    return value;
  };
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, show(value)]));
}
