import { cleanLine, cleanLines, countCharacters } from './cleanText.ts';
import { isContact } from './contactRules.ts';
import { fieldText, formText } from './definition.ts';
import type { AnyForm, AnyText, ContactWay, Field, FormLang } from './definition.ts';

type Answer = string | readonly string[] | boolean;
/** A valid submission: every field is present; unanswered ones are `''`, `[]` or `false`. */
export type Answers = Readonly<Record<string, Answer>>;
/** What the visitor typed, to be shown again. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export interface FieldError {
  readonly field: string;
  readonly message: string;
  readonly kind: 'missing' | 'invalid' | 'notEmail' | 'tooLong';
}

export type Validation =
  | { readonly ok: true; readonly value: Answers }
  | { readonly ok: false; readonly errors: readonly FieldError[]; readonly values: Values };

/** What may follow a tick in a submission: browsers send `on`, JSON sends `true`. */
const ticked = new Set<unknown>(['on', 'yes', 'true', true]);

/** Checks a submission by the form's rules; the browser and the backend call this same function. */
export function validate(
  form: AnyForm,
  input: Readonly<Record<string, unknown>>,
  lang: FormLang,
): Validation {
  const text = formText(form, lang);
  const values = readValues(form, input);
  const answers: Record<string, Answer> = {};
  const errors: FieldError[] = [];
  for (const field of form.fields) {
    const checked = checkField(field, values, text, lang);
    if ('kind' in checked) errors.push({ field: field.name, ...checked });
    else answers[field.name] = checked.answer;
  }
  return errors.length === 0 ? { ok: true, value: answers } : { ok: false, errors, values };
}

type Checked = { answer: Answer } | { kind: FieldError['kind']; message: string };

/** Reads only the fields of the form, each cleaned; anything else in a submission is dropped. */
function readValues(form: AnyForm, input: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(form.fields.map((field) => [field.name, read(field, input)]));
}

function read(field: Field, input: Readonly<Record<string, unknown>>): string | string[] {
  const raw = Object.hasOwn(input, field.name) ? input[field.name] : undefined;
  const all = (Array.isArray(raw) ? (raw as unknown[]) : [raw]).filter(
    (item) => item !== undefined,
  );
  if (field.type === 'consent') return all.some((item) => ticked.has(item)) ? 'on' : '';
  const texts = all.map((item) => asText(item)).filter((item) => item !== '');
  if (field.type === 'checkboxes') return [...new Set(texts.map(cleanLine))];
  const first = texts[0] ?? '';
  return field.type === 'textarea' ? cleanLines(first) : cleanLine(first);
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function checkField(field: Field, values: Values, text: AnyText, lang: FormLang): Checked {
  const value = values[field.name] ?? '';
  const words = fieldText(text, field.name);
  const fail = (kind: FieldError['kind'], message: unknown): Checked => {
    if (typeof message === 'string') return { kind, message };
    throw new Error(`add words for "${kind}" to the text of the field "${field.name}"`);
  };
  if (value.length === 0) {
    const { isRequired, requiredWith } = field;
    const isNeeded = isRequired || (requiredWith && (values[requiredWith] ?? '').length > 0);
    if (isNeeded) return fail('missing', words.missing);
    return { answer: field.type === 'consent' ? false : value };
  }
  switch (field.type) {
    case 'consent':
      return { answer: true };
    case 'checkboxes':
    case 'choice':
    case 'select': {
      const isListed = [value].flat().every((option) => field.options.includes(option));
      return isListed ? { answer: value } : fail('invalid', words.invalid);
    }
    case 'ruled': {
      const read = field.read(String(value), values, lang);
      return read === undefined ? fail('invalid', words.invalid) : { answer: read };
    }
    case 'text':
    case 'textarea':
      return isTooLong(value, field) ? fail('tooLong', words.tooLong) : { answer: value };
    case 'contact': {
      if (isTooLong(value, field)) return fail('tooLong', words.tooLong);
      const way = values[field.wayField];
      // Without a known way only that choice is wrong: it carries its own message.
      if (!isWay(way) || isContact(way, String(value))) return { answer: value };
      const message = typeof words.invalid === 'object' ? words.invalid[way] : undefined;
      return fail(way === 'email' ? 'notEmail' : 'invalid', message);
    }
  }
}

function isTooLong(value: string | readonly string[], field: { maxLength: number }): boolean {
  return countCharacters(String(value)) > field.maxLength;
}

function isWay(value: unknown): value is ContactWay {
  return value === 'email' || value === 'phone' || value === 'signal';
}
