import { isSealedShape } from '../forms/sealedShape.ts';
import { isCodeHash } from '../forms/receipt.ts';
import { isUuid } from '../forms/isUuid.ts';
import { schemaVersion } from '../forms/sealedRecord.ts';
import { readSignals } from './readSignals.ts';
import { RequestError } from './requestError.ts';

type Input = Readonly<Record<string, unknown>>;

/** What arrived: `sealed` in the browser, or `open` and to be sealed here. */
export type Submission = {
  readonly lang: unknown;
  readonly flag: string | null;
} & (
  | {
      readonly kind: 'sealed';
      readonly id: string;
      readonly sealed: string;
      readonly v: number;
      /** Hash of the receipt's code, which stays with the sender. */
      readonly receipt: string | null;
      /** The answers that a form leaves readable. */
      readonly clear: Input;
    }
  /** No `id`: a native post, which cannot bring one. */
  | { readonly kind: 'open'; readonly id: string | undefined; readonly input: Input }
);

/** No form has more; a body with more is not from one of ours. */
const maxFields = 40;

/**
 * Reads a submission from a request whose size was checked before.
 * @throws RequestError when its type, encoding, `_id` or seal is not what a form of ours sends.
 */
export async function readSubmission(request: Request, now: Date): Promise<Submission> {
  const input = await readFields(request);
  const signals = readSignals(request.headers.get('formspree-session-data'), now);
  const flag = readFlag(input) ?? signals;
  if (typeOf(request) === 'application/json') return readJson(input, flag);
  const { lang } = input;
  return { kind: 'open', id: readNativeId(input), input, lang, flag };
}

/**
 * Reads the fields of a body, in any of the three ways in which forms and scripts send them.
 * @throws RequestError when it is none of these, damaged, or has more fields than any form.
 */
export async function readFields(request: Request): Promise<Input> {
  switch (typeOf(request)) {
    case 'application/json':
      return parseJson(request);
    case 'application/x-www-form-urlencoded':
      return toInput(await parsePairs(request));
    case 'multipart/form-data':
      return toInput(await parseParts(request));
    default:
      throw new RequestError('wrongType');
  }
}

function typeOf(request: Request): string | undefined {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
}

function readJson(input: Input, flag: string | null): Submission {
  const { _id: id, lang } = input;
  if (!isUuid(id)) throw new RequestError('missingId');
  if (!('sealed' in input)) return { kind: 'open', id, input, lang, flag };
  const { sealed, v, receipt } = input;
  if (!isSealedShape(sealed) || v !== schemaVersion) throw new RequestError('badSeal');
  const known = isCodeHash(receipt) ? receipt : null;
  const clear = isObject(input.clear) ? input.clear : {};
  return { kind: 'sealed', id, sealed, v, lang, flag, receipt: known, clear };
}

/** Formspree's client sends FormData as multipart: such a post may bring the key a plain form cannot. */
function readNativeId(input: Input): string | undefined {
  if (input._id === undefined) return undefined;
  if (!isUuid(input._id)) throw new RequestError('missingId');
  return input._id;
}

function readFlag(input: Input): string | null {
  return typeof input._gotcha === 'string' && input._gotcha !== '' ? 'gotcha' : null;
}

async function parseJson(request: Request): Promise<Input> {
  // The parser's own message quotes what was sent, so it goes nowhere.
  const parsed: unknown = await request.json().catch(() => {
    throw new RequestError('unreadable');
  });
  if (!isObject(parsed) || Object.keys(parsed).length > maxFields) {
    throw new RequestError('unreadable');
  }
  return parsed;
}

function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function parsePairs(request: Request): Promise<[string, string][]> {
  return [...new URLSearchParams(await request.text())];
}

async function parseParts(request: Request): Promise<[string, string][]> {
  const data = await request.formData().catch(() => {
    throw new RequestError('unreadable');
  });
  return Array.from(data, ([name, value]) => {
    if (typeof value !== 'string') throw new RequestError('unreadable');
    return [name, value];
  });
}

/** Keys with several values become lists, as several ticked boxes of one name are. */
function toInput(pairs: readonly [string, string][]): Input {
  if (pairs.length > maxFields) throw new RequestError('unreadable');
  const values = new Map<string, string | string[]>();
  for (const [name, value] of pairs) {
    const known = values.get(name);
    values.set(name, known === undefined ? value : [known, value].flat());
  }
  return Object.fromEntries(values);
}
