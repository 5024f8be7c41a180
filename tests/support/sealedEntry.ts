import { randomUUID } from 'node:crypto';
import { joinForm } from '../../src/forms/definitions/join.ts';
import { seal } from '../../src/forms/seal.ts';
import { buildRecord } from '../../src/forms/sealedRecord.ts';
import { validate } from '../../src/forms/validate.ts';
import { completeForm } from './formPost.ts';

interface About {
  readonly id?: string;
  readonly day?: string;
  readonly receipt?: string;
}

/** Seals a valid entry of the interest form as a browser does, and returns it as an export has it. */
export async function sealEntry(
  input: Readonly<Record<string, unknown>>,
  recipients: readonly string[],
  { id = randomUUID(), day = '2026-11-22', ...about }: About = {},
) {
  const result = validate(joinForm, { ...completeForm, ...input }, 'en');
  if (!result.ok) throw new Error(`a sample is invalid: ${JSON.stringify(result.errors)}`);
  const said = { id, lang: 'en', submittedOn: '2026-11-21', ...about } as const;
  const sealed = await seal(await buildRecord(joinForm, result.value, said), recipients);
  return { seq: 1, _id: id, _date: day, form: 'join', lang: 'en', v: 1, flag: null, sealed };
}
