import { formPages, formText } from '../forms/definition.ts';
import type { AnyForm, FormLang } from '../forms/definition.ts';
import { failureWords } from '../forms/failureWords.ts';
import type { Failure } from '../forms/failureWords.ts';
import type { Filling } from './fillReceipt.ts';
import { receiptWords } from '../forms/receiptWords.ts';
import type { FieldError, Values } from '../forms/validate.ts';
import { formatDate } from '../lib/formatDate.ts';

type Kept = readonly [label: string, value: string, href?: string | undefined];

interface PlainPage {
  readonly lang: FormLang;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  /** What the visitor typed, so that it can be copied where the form itself cannot be shown. */
  readonly kept?: readonly Kept[];
  readonly link?: { readonly href: string; readonly label: string };
}

/** Draws the page used when no built page can be: the same words, no styles, no script. */
function plainPage({ lang, title, paragraphs, items = [], kept = [], link }: PlainPage): string {
  const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  const rows = kept.map(
    ([label, value, href]) =>
      `<dt>${escapeHtml(label)}</dt><dd>${href === undefined ? escapeHtml(value) : drawLink(href, value)}</dd>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; form-action \'none\'">',
    `<title>${escapeHtml(title)}</title></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    list && `<ul>${list}</ul>`,
    rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '',
    link ? `<p>${drawLink(link.href, link.label)}</p>` : '',
    '</main></body></html>',
  ].join('\n');
}

/** Draws the plain page of a refused submission. */
export function plainRefusal(
  form: AnyForm,
  lang: FormLang,
  refused: {
    readonly errors?: readonly FieldError[];
    readonly values?: Values;
    readonly failure?: Failure;
  },
): string {
  const text = formText(form, lang);
  const { errors = [], values = {}, failure } = refused;
  const words = failureWords(lang);
  const { form: usual, formFor } = formPages(form, lang);
  const heading = failure ? words.heading : text.summaryHeading;
  return plainPage({
    lang,
    title: failure ? heading : `${text.errorPrefix} ${heading}`,
    paragraphs: failure ? [words.causes[failure]] : [],
    items: errors.map(({ message }) => message),
    kept: Object.entries(values)
      .map(([name, value]) => [text.fields[name]?.label ?? name, String(value)] as const)
      .filter(([, value]) => value !== ''),
    link: { href: formFor?.(values) ?? usual, label: words.backToForm },
  });
}

/** Draws the plain thanks page, with the receipt when there is one to show. */
export function plainReceipt(form: AnyForm, lang: FormLang, { receipt, view }: Filling): string {
  const title = view?.title ?? failureWords(lang).thanks;
  const lead = view?.lead === undefined ? [] : [view.lead];
  const given = (view?.rows ?? []).map(({ label, text, href }) => [label, text, href] as const);
  if (!receipt) return plainPage({ lang, title, paragraphs: lead, kept: given });
  const words = receiptWords(lang);
  const until = receipt.deleteBy && words.latest(formatDate(receipt.deleteBy));
  return plainPage({
    ...{ lang, title, paragraphs: [...lead, words.intro] },
    kept: [
      ...given,
      [words.code, receipt.code],
      ...receipt.agreed.map(
        ({ text, version }) => [words.agreed, `${text} (${words.version(version)})`] as const,
      ),
      [words.until, until ?? words.latestUnknown],
    ],
    link: { href: formPages(form, lang).withdraw, label: words.withdrawLink },
  });
}

function drawLink(href: string, label: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
