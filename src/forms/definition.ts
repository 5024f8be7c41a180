import type { Language } from '../i18n/languages.ts';
import type { SentView } from './sentView.ts';
import type { Answers, Values } from './validate.ts';

/** A language a form may be written in. */
export type FormLang = Language;

interface FieldBase {
  /** The key in submissions and the `name` and `id` in the page. */
  readonly name: string;
  readonly isRequired: boolean;
  /** `main` is always open, `more` stands in the folded part. */
  readonly part: 'main' | 'more';
  /** The field that this one goes with: an answer there makes one here necessary. */
  readonly requiredWith?: string;
}

export interface TextField extends FieldBase {
  readonly type: 'text' | 'textarea';
  readonly maxLength: number;
  readonly autocomplete?: string;
}

export type ContactWay = 'email' | 'phone' | 'signal';

/** One value whose rule depends on the way chosen in another field. */
export interface ContactField extends FieldBase {
  readonly type: 'contact';
  /** The choice field whose options are contact ways. */
  readonly wayField: string;
  readonly maxLength: number;
}

export interface OptionsField extends FieldBase {
  readonly type: 'choice' | 'select' | 'checkboxes';
  readonly options: readonly string[];
}

/** An answer with a rule of its own, which travels with the form that asks and burdens no other. */
export interface RuledField extends FieldBase {
  readonly type: 'ruled';
  /** `given` is set by the page, or chosen from what the page offers. */
  readonly control: 'text' | 'datetime-local' | 'given';
  /** Returns the answer as it is kept, or undefined when it cannot be right. */
  readonly read: (value: string, values: Values, lang: FormLang) => string | undefined;
}

export interface ConsentField extends FieldBase {
  readonly type: 'consent';
  /** Changes whenever the wording does: it is stored with what was agreed to. */
  readonly version: string;
}

export type Field = TextField | ContactField | OptionsField | RuledField | ConsentField;

/** What the privacy page says about one field. */
export interface PrivacyText {
  readonly what: string;
  readonly why: string;
  readonly keptFor: string;
}

/** Every word a visitor reads about one field. */
export interface FieldText<Option extends string = string> {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<Option, string>>;
  /** First entry of a select: nothing chosen yet. Without it the first option is chosen. */
  readonly blank?: string;
  /** Said when a required answer is missing. */
  readonly missing?: string;
  /** Said when the answer cannot be right; a contact field has one for each way. */
  readonly invalid?: string | Readonly<Record<ContactWay, string>>;
  readonly tooLong?: string;
}

type RequiredKeys<F extends Field> =
  | (F extends OptionsField ? 'options' | 'invalid' : never)
  | (F extends TextField | ContactField ? 'tooLong' : never)
  | (F extends ContactField | RuledField ? 'invalid' : never)
  | (F extends { isRequired: true } | { requiredWith: string } ? 'missing' : never);

type TextOf<F extends Field> = FieldText<F extends OptionsField ? F['options'][number] : never> &
  Required<Pick<FieldText<F extends OptionsField ? F['options'][number] : never>, RequiredKeys<F>>>;

/** Words that belong to the form as a whole. */
interface FormWords {
  readonly optional: string;
  readonly errorPrefix: string;
  readonly summaryHeading: string;
  /** Above the folded questions, where there are some. */
  readonly more?: string;
  readonly consentLegend: string;
  readonly consentHint: string;
  readonly honeypot: string;
  readonly notice: {
    readonly heading: string;
    readonly body: readonly string[];
    /** What a post without script means; said only where one is taken. */
    readonly onArrival: string;
  };
  readonly send: string;
  /** What a receipt says of its code, where that does more than withdraw. */
  readonly receipt?: { readonly title: string; readonly how: string; readonly link: string };
}

/** All words of a form in one language; a missing one is a type error. */
export interface FormText<Fields extends readonly Field[] = readonly Field[]> extends FormWords {
  readonly fields: { readonly [F in Fields[number] as F['name']]: TextOf<F> };
}

export interface FormDefinition<Fields extends readonly Field[] = readonly Field[]> {
  readonly id: string;
  /** Changes when a field is added, removed or means something else. */
  readonly version: number;
  readonly fields: Fields;
  readonly text: { readonly en: FormText<Fields>; readonly es?: FormText<Fields> };
  /** The fields that stay readable on the server, beside being sealed. All others are only sealed. */
  readonly reveals?: readonly string[];
  /** What the page after the form repeats of the answers. */
  readonly repeat?: (answers: Answers, lang: FormLang) => SentView | undefined;
  /** Site paths, per language, of the page with the form and of the page after it. */
  readonly pages: Readonly<Partial<Record<FormLang, FormPages>>> & { readonly en: FormPages };
}

export interface FormPages {
  readonly form: string;
  /** Returns the page with the form where there are several, by what was entered. */
  readonly formFor?: (values: Values) => string;
  readonly thanks: string;
  /** Where a receipt's code takes an entry back, and the page after it. */
  readonly withdraw: string;
  readonly withdrawn: string;
}

/** A form whose field names are no longer known to the compiler, as rules and views take it. */
export type AnyForm = Omit<FormDefinition, 'text'> & {
  readonly text: { readonly en: AnyText; readonly es?: AnyText };
};

export type AnyText = FormWords & { readonly fields: Readonly<Record<string, FieldText>> };

/** Returns the language asked for when the form is written in it, else English. */
export function formLang(form: AnyForm, asked: unknown): FormLang {
  return asked === 'es' && form.text.es ? 'es' : 'en';
}

/** Returns the words of a form in a language, English when it has none of its own. */
export function formText(form: AnyForm, lang: FormLang): AnyText {
  return form.text[lang] ?? form.text.en;
}

/** Returns the page paths of a form in a language, English when it has none of its own. */
export function formPages(form: AnyForm, lang: FormLang): FormPages {
  return form.pages[lang] ?? form.pages.en;
}

/** Returns the part of a form that stays readable on the server; none when all is only sealed. */
export function revealedPart(form: AnyForm): AnyForm | undefined {
  const { reveals } = form;
  if (reveals === undefined) return undefined;
  return { ...form, fields: form.fields.filter(({ name }) => reveals.includes(name)) };
}

/** Returns the words of one field; a field without words is a mistake in the definition. */
export function fieldText(text: AnyText, name: string): FieldText {
  const words = text.fields[name];
  if (!words) throw new Error(`add words for the field "${name}" to the form's text`);
  return words;
}
