import { randomUUID } from 'node:crypto';
import type { Seat } from '../../src/desk/sealedRow.ts';
import { rsvpForm } from '../../src/forms/definitions/rsvp.ts';
import { rsvpSealedForm } from '../../src/forms/definitions/rsvpSealed.ts';
import { seal } from '../../src/forms/seal.ts';
import { buildRecord } from '../../src/forms/sealedRecord.ts';
import { validate } from '../../src/forms/validate.ts';
import { rsvpPost } from './rsvp.ts';

/** Seals an RSVP and returns it as an export has it; without a seat its event is answered by hand. */
export async function sealRsvp(
  input: Readonly<Record<string, string>>,
  recipients: readonly string[],
  seat?: Seat,
) {
  const form = seat ? rsvpForm : rsvpSealedForm;
  const result = validate(form, { ...rsvpPost, ...input }, 'en');
  if (!result.ok) throw new Error(`a sample is invalid: ${JSON.stringify(result.errors)}`);
  const id = randomUUID();
  const said = { id, lang: 'en', submittedOn: '2026-11-21' } as const;
  const sealed = await seal(await buildRecord(form, result.value, said), recipients);
  return { _id: id, _date: '2026-11-22', form: form.id, flag: null, sealed, ...seat };
}
