import { formLang, revealedPart } from '../forms/definition.ts';
import type { AnyForm, FormLang } from '../forms/definition.ts';
import { agreements, hashCode, latestDeletion } from '../forms/receipt.ts';
import type { Receipt } from '../forms/receipt.ts';
import type { seal } from '../forms/seal.ts';
import type { SentView } from '../forms/sentView.ts';
import { buildRecord, schemaVersion } from '../forms/sealedRecord.ts';
import { validate } from '../forms/validate.ts';
import type { Answers, FieldError, Values } from '../forms/validate.ts';
import type { Failure } from '../forms/failureWords.ts';
import type { EventBook } from './eventBook.ts';
import type { Submission } from './readSubmission.ts';
import { RequestError } from './requestError.ts';
import { askForSeat } from './rsvpRules.ts';
import type { SeatAnswer } from './rsvpRules.ts';
import { describeRsvp } from './rsvpView.ts';
import { StoreUnavailable } from './store.ts';
import type { StoredSubmission, SubmissionStore } from './store.ts';

export interface Accepting {
  readonly store: SubmissionStore;
  /** What is known of events; without it nobody can RSVP. */
  readonly events: EventBook;
  readonly siteUrl: URL;
  readonly recipients: readonly string[];
  readonly seal: typeof seal;
  readonly now: () => Date;
  /** Names a post that brought no id of its own. */
  readonly idFor: (content: string) => string;
  /** Gives a post its receipt's code where no browser made one. */
  readonly codeFor: (id: string, content: string) => string;
}

export type Outcome =
  | {
      readonly kind: 'stored';
      /** None when the sender's browser made it. */
      readonly receipt?: Receipt;
      /** What the page after the form repeats or gives out. */
      readonly view?: SentView | undefined;
      /** The latest day on which it is deleted. */
      readonly deleteBy: string;
    }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[]; readonly values: Values }
  | { readonly kind: 'refused'; readonly failure: Failure; readonly values: Values }
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
  const { now } = accepting;
  const lang = formLang(form, submission.lang);
  const day = now().toISOString().slice(0, 10);
  const row = { form: form.id, lang, day, flag: submission.flag };
  if (submission.kind === 'sealed') {
    const { id, sealed, v, receipt, clear } = submission;
    const asked = await askInClear(form, clear, lang, accepting);
    if (asked?.kind === 'refused') return { ...asked, values: {} };
    // Nobody could look at the place, change or cancel it.
    if (asked && receipt === null) throw new RequestError('badSeal');
    return keep({ ...row, id, sealed, v, receipt, seat: asked?.seat }, {}, accepting);
  }
  const checked = validate(form, submission.input, lang);
  if (!checked.ok) return { kind: 'invalid', errors: checked.errors, values: checked.values };
  const answers = checked.value;
  const asked = await ask(form, answers, accepting);
  if (asked?.kind === 'refused') return { ...asked, values: toValues(answers) };
  const made = await sealHere(form, answers, { lang, day, id: submission.id }, accepting);
  // Where nothing is counted, a place is only for an organizer to give.
  const seat = form.reveals && asked?.seat;
  const outcome = await keep({ ...row, ...made.row, seat }, toValues(answers), accepting);
  if (outcome.kind !== 'stored') return outcome;
  const { deleteBy } = outcome;
  const receipt = { code: made.code, agreed: agreements(form, answers, lang), deleteBy };
  return { ...outcome, receipt, view: outcome.view ?? form.repeat?.(answers, lang) };
}

/** Asks for the places that a sealed entry leaves readable. */
async function askInClear(
  form: AnyForm,
  clear: Readonly<Record<string, unknown>>,
  lang: FormLang,
  accepting: Accepting,
): Promise<SeatAnswer | undefined> {
  const part = revealedPart(form);
  if (part === undefined) return undefined;
  const checked = validate(part, clear, lang);
  // Our own page sends nothing else.
  if (!checked.ok) throw new RequestError('badSeal');
  return ask(form, checked.value, accepting);
}

/** Asks for places where a form is about an event; what was sent to any other form asks for none. */
async function ask(
  form: AnyForm,
  answers: Answers,
  { events, now }: Accepting,
): Promise<SeatAnswer | undefined> {
  if (!form.fields.some(({ name }) => name === 'event')) return undefined;
  return askForSeat(form.reveals ? 'counted' : 'sealed', answers, events, now());
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

/** Keeps a row, and says so once it would survive a power cut. */
async function keep(
  row: StoredSubmission,
  values: Values,
  { store, events, siteUrl }: Accepting,
): Promise<Outcome> {
  try {
    await store.append(row);
  } catch (error) {
    if (error instanceof StoreUnavailable) return { kind: 'unavailable', error, values };
    throw error;
  }
  const held = row.seat && row.receipt ? await store.seats.find(row.receipt) : undefined;
  const view = held && (await describeRsvp(held, { events, siteUrl, lang: row.lang }));
  return { kind: 'stored', deleteBy: latestDeletion(row.day), view };
}

function toValues(answers: Answers): Values {
  const show = (value: Answers[string]): string | readonly string[] => {
    if (typeof value === 'boolean') return value ? 'on' : '';
    return value;
  };
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, show(value)]));
}
