import { randomUUID } from 'node:crypto';
import type { AnyForm } from '../../src/forms/definition.ts';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { seal } from '../../src/forms/seal.ts';
import { buildRecord } from '../../src/forms/sealedRecord.ts';
import { validate } from '../../src/forms/validate.ts';
import { completeForm } from './formPost.ts';

interface About {
  /** The interest form when left out. */
  readonly form?: AnyForm;
  readonly id?: string;
  readonly day?: string;
  readonly receipt?: string;
}

/** Seals a valid entry of a form as a browser does, and returns it as an export has it. */
export async function sealEntry(
  input: Readonly<Record<string, unknown>>,
  recipients: readonly string[],
  { form = joinForm, id = randomUUID(), day = '2026-11-22', ...about }: About = {},
) {
  const result = validate(form, { ...completeForm, ...input }, 'en');
  if (!result.ok) throw new Error(`a sample is invalid: ${JSON.stringify(result.errors)}`);
  const said = { id, lang: 'en', submittedOn: '2026-11-21', ...about } as const;
  const sealed = await seal(await buildRecord(form, result.value, said), recipients);
  return { seq: 1, _id: id, _date: day, form: form.id, lang: 'en', v: 1, flag: null, sealed };
}
