import type { Context } from 'hono';
import { formLang, formPages } from '../forms/definition.ts';
import type { AnyForm } from '../forms/definition.ts';
import { hashCode, readCode } from '../forms/receipt.ts';
import { readFields } from './readSubmission.ts';
import { wantsJson } from './replies.ts';
import type { BackendEnv } from './replies.ts';
import { takeBack } from './takeBack.ts';
import type { TakingBack } from './takeBack.ts';

/**
 * Takes an entry back by its receipt's code. Right, wrong and used codes get the same answer, so
 * that nobody learns from it whether an entry exists.
 */
export async function withdrawEntry(
  c: Context<BackendEnv>,
  form: AnyForm,
  parts: TakingBack,
): Promise<Response> {
  const { code, lang } = await readFields(c.req.raw);
  const known = typeof code === 'string' ? readCode(code) : undefined;
  if (known !== undefined) await takeBack(await hashCode(known), parts);
  const next = formPages(form, formLang(form, lang)).withdrawn;
  return wantsJson(c) ? c.json({ ok: true, next }) : c.redirect(next, 303);
}
