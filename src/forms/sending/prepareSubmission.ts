import type { AnyForm, FormLang } from '../definition.ts';
import { agreements, hashCode, makeCode } from '../receipt.ts';
import type { Receipt } from '../receipt.ts';
import { seal } from '../seal.ts';
import { buildRecord, schemaVersion } from '../sealedRecord.ts';
import type { Answers } from '../validate.ts';
import type { SealedSubmission } from './transport.ts';

/** A submission that is sealed once, and what its sender may keep of it. */
export interface Prepared {
  readonly submission: SealedSubmission;
  readonly receipt: Receipt;
}

/** Seals valid answers in the sender's browser, under a new `_id` and a new receipt. */
export async function prepareSubmission(
  form: AnyForm,
  answers: Answers,
  about: {
    readonly lang: FormLang;
    readonly recipients: readonly string[];
    readonly now: Date;
    /** What stood in the field that people do not see. */
    readonly gotcha: string;
  },
): Promise<Prepared> {
  const { lang, recipients, gotcha } = about;
  const id = crypto.randomUUID();
  const code = makeCode();
  const receipt = await hashCode(code);
  const submittedAt = localTime(about.now);
  const submittedOn = submittedAt.slice(0, 10);
  const record = await buildRecord(form, answers, { id, lang, submittedOn, submittedAt, receipt });
  const sealed = await seal(record, recipients);
  return {
    submission: {
      ...{ _id: id, sealed, lang, v: schemaVersion, receipt },
      ...(form.reveals && { clear: pick(answers, form.reveals) }),
      ...(gotcha === '' ? {} : { _gotcha: gotcha }),
    },
    receipt: { code, agreed: agreements(form, answers, lang) },
  };
}

function pick(answers: Answers, names: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)));
}

/** Returns a moment as the sender's own clock shows it, with its offset: `2026-11-21T18:05-08:00`. */
export function localTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const shifted = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 16);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${shifted}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
