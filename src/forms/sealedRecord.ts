import { fieldText, formLang, formText } from './definition.ts';
import type { AnyForm, FormLang } from './definition.ts';
import { isUuid } from './isUuid.ts';
import { sha256 } from './sha256.ts';
import type { Answers } from './validate.ts';

/** Names this campaign inside every seal, so that entries of another site are noticed at the desk. */
export const siteId = 'production-assistants-united';

/** Version of the record's own shape; the form's fields have their own. */
export const schemaVersion = 1;

/** What somebody agreed to, or did not, in the words they saw. */
interface ConsentRecord {
  readonly field: string;
  readonly given: boolean;
  readonly text: string;
  readonly version: string;
  readonly lang: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
}

/** Everything inside the seal. */
export interface SealedRecord {
  readonly schema: number;
  readonly site: string;
  readonly form: string;
  readonly formVersion: number;
  readonly _id: string;
  readonly lang: string;
  /** The local day, without the time; the store has the day on which it arrived. */
  readonly submittedOn: string;
  /** Where the sender's own browser sealed it: its clock, with the offset from UTC. */
  readonly submittedAt?: string | undefined;
  /** Hash of the receipt's code, to find the entry that somebody withdraws. */
  readonly receipt?: string | undefined;
  readonly answers: Answers;
  readonly consents: readonly ConsentRecord[];
}

/** Builds the record that gets sealed from valid answers. */
export async function buildRecord(
  form: AnyForm,
  answers: Answers,
  about: {
    readonly id: string;
    readonly lang: FormLang;
    readonly submittedOn: string;
    readonly submittedAt?: string;
    readonly receipt?: string;
  },
): Promise<SealedRecord> {
  return {
    schema: schemaVersion,
    site: siteId,
    form: form.id,
    formVersion: form.version,
    _id: about.id,
    lang: about.lang,
    submittedOn: about.submittedOn,
    submittedAt: about.submittedAt,
    receipt: about.receipt,
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => !isConsent(form, name))),
    consents: await readConsents(form, answers, about.lang),
  };
}

/**
 * Returns the record in an opened seal.
 * @throws when it is not one: anybody can seal anything to a public key.
 */
export function parseRecord(json: string): SealedRecord {
  const record: unknown = JSON.parse(json);
  const isRecord =
    isObject(record) &&
    typeof record.schema === 'number' &&
    typeof record.site === 'string' &&
    typeof record.form === 'string' &&
    isUuid(record._id) &&
    typeof record.lang === 'string' &&
    typeof record.submittedOn === 'string' &&
    isObject(record.answers) &&
    Object.values(record.answers).every(isAnswer) &&
    Array.isArray(record.consents) &&
    record.consents.every(isConsentRecord);
  if (!isRecord) throw new Error('what was sealed is not a submission of this site');
  return record as unknown as SealedRecord;
}

async function readConsents(
  form: AnyForm,
  answers: Answers,
  lang: FormLang,
): Promise<ConsentRecord[]> {
  const text = formText(form, lang);
  const consents = form.fields.filter((field) => field.type === 'consent');
  return Promise.all(
    consents.map(async ({ name, version }) => {
      const words = fieldText(text, name).label;
      return {
        field: name,
        given: answers[name] === true,
        text: words,
        version,
        lang: formLang(form, lang),
        hash: await sha256(words),
      };
    }),
  );
}

function isConsent(form: AnyForm, name: string): boolean {
  return form.fields.some((field) => field.name === name && field.type === 'consent');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'boolean';
}

function isConsentRecord(value: unknown): boolean {
  return isObject(value) && typeof value.field === 'string' && typeof value.given === 'boolean';
}
