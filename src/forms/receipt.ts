import { fieldText, formText } from './definition.ts';
import type { AnyForm, FormLang } from './definition.ts';
import { sha256 } from './sha256.ts';
import type { Answers } from './validate.ts';

/** What a sender may print: their only way back to an entry that nobody else can find. */
export interface Receipt {
  /** Withdraws the entry; whoever stores it knows only its hash. */
  readonly code: string;
  readonly agreed: readonly Agreement[];
  /** The day (UTC) by which it is deleted; unknown where another's server keeps it. */
  readonly deleteBy?: string | undefined;
}

/** A consent that was given, in the words that were shown. */
export interface Agreement {
  readonly text: string;
  readonly version: string;
}

/** Crockford's letters and digits: none looks like another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 20;
const groupLength = 5;

/** An entry is kept at most this many days after the day it arrives: receipts and pages promise it. */
export const keptDays = 180;

/** Returns the code made of random bytes, 100 bits of them, in groups that can be read aloud. */
export function makeCode(bytes = crypto.getRandomValues(new Uint8Array(codeLength))): string {
  if (bytes.length < codeLength) throw new Error(`a code needs ${codeLength} random bytes`);
  const letters = Array.from(
    bytes.subarray(0, codeLength),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');
  return (letters.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/** Returns a typed code as it was made, whatever its case and spaces, or undefined when it is none. */
export function readCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode =
    letters.length === codeLength && Array.from(letters).every((one) => alphabet.includes(one));
  return isCode ? letters : undefined;
}

/**
 * Returns what is stored in place of a code (SHA-256, hexadecimal). A code has 100 random bits, so
 * nobody can guess it from its hash.
 * @throws when it is not a code.
 */
export async function hashCode(code: string): Promise<string> {
  const letters = readCode(code);
  if (letters === undefined) throw new Error('this is not the code of a receipt');
  return sha256(letters);
}

/** Tells whether a value could be the hash of a code. */
export function isCodeHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** Returns the consents that were given, with their words and versions. */
export function agreements(form: AnyForm, answers: Answers, lang: FormLang): Agreement[] {
  const text = formText(form, lang);
  return form.fields
    .filter((field) => field.type === 'consent')
    .filter(({ name }) => answers[name] === true)
    .map(({ name, version }) => ({ text: fieldText(text, name).label, version }));
}

/** Returns the latest day on which an entry received on a day is deleted. */
export function latestDeletion(receivedDay: string): string {
  const day = new Date(`${receivedDay}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + keptDays);
  return day.toISOString().slice(0, 10);
}
