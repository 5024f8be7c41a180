import type { Context as HonoContext } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { formPages, formText } from '../forms/definition.ts';
import type { AnyForm, FormLang } from '../forms/definition.ts';
import { failureWords } from '../forms/failureWords.ts';
import type { Failure } from '../forms/failureWords.ts';
import type { FieldError, Values } from '../forms/validate.ts';
import { describeError } from './log.ts';
import { fillPage } from './fillPage.ts';
import { fillReceipt } from './fillReceipt.ts';
import type { Filling } from './fillReceipt.ts';
import { plainReceipt, plainRefusal } from './plainPage.ts';

/** A note for the log line of this request travels with it. */
export interface BackendEnv {
  Variables: { flag?: string };
}

type Context = HonoContext<BackendEnv>;

/** Returns the source of a built page by its site path, such as `/join/`. */
export type LoadPage = (path: string) => Promise<string>;

/** Formspree's codes: its client knows no others. */
const fieldCodes = {
  missing: 'REQUIRED_FIELD_MISSING',
  invalid: 'TYPE_TEXT',
  notEmail: 'TYPE_EMAIL',
  tooLong: 'TYPE_TEXT',
} as const;

/** Tells whether the sender asked for JSON, as scripts do and plain forms do not. */
export function wantsJson(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('application/json');
}

/** Answers a submission whose answers are wrong: 422 with a message for each. */
export async function replyInvalid(
  c: Context,
  loadPage: LoadPage,
  form: AnyForm,
  lang: FormLang,
  refused: { readonly errors: readonly FieldError[]; readonly values: Values },
): Promise<Response> {
  if (wantsJson(c)) {
    const errors = refused.errors.map(({ field, message, kind }) => ({
      code: fieldCodes[kind],
      field,
      message,
    }));
    return c.json({ error: formText(form, lang).summaryHeading, errors }, 422);
  }
  return c.html(await filled(c, loadPage, form, lang, refused), 422);
}

/** Answers a submission that was not taken as a whole; a native post gets its input back. */
export async function replyFailure(
  c: Context,
  loadPage: LoadPage,
  form: AnyForm,
  lang: FormLang,
  refused: {
    readonly failure: Failure;
    readonly status: ContentfulStatusCode;
    readonly retryAfter?: number | undefined;
    readonly values?: Values | undefined;
  },
): Promise<Response> {
  const { failure, status, retryAfter, values } = refused;
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter));
  if (wantsJson(c)) {
    const message = failureWords(lang).causes[failure];
    const code = failure === 'unknownForm' ? 'FORM_NOT_FOUND' : 'UNSPECIFIED';
    return c.json({ error: message, errors: [{ code, message }] }, status);
  }
  if (values === undefined) return c.html(plainRefusal(form, lang, { failure }), status);
  return c.html(await filled(c, loadPage, form, lang, { values, errors: [], failure }), status);
}

/** Shows the built page when there is one, else the same content on a plain page. */
async function filled(
  c: Context,
  loadPage: LoadPage,
  form: AnyForm,
  lang: FormLang,
  refused: {
    readonly errors: readonly FieldError[];
    readonly values: Values;
    readonly failure?: Failure;
  },
): Promise<string> {
  const { form: usual, formFor } = formPages(form, lang);
  try {
    const page = await loadPage(formFor?.(refused.values) ?? usual);
    return fillPage(page, { form, lang, ...refused });
  } catch (error) {
    c.set('flag', `plain page: ${describeError(error)}`);
    return plainRefusal(form, lang, refused);
  }
}

/** Shows the thanks page, with what is to be filled in where our server knows it. */
export async function replyReceipt(
  c: Context,
  loadPage: LoadPage,
  form: AnyForm,
  { lang, ...filling }: Filling & { readonly lang: FormLang },
): Promise<Response> {
  try {
    const page = await loadPage(formPages(form, lang).thanks);
    return c.html(fillReceipt(page, lang, filling));
  } catch (error) {
    c.set('flag', `plain page: ${describeError(error)}`);
    return c.html(plainReceipt(form, lang, filling));
  }
}
