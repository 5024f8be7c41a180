import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { FormLang } from '../forms/definition.ts';
import { receiptIds, sentIds } from '../forms/fieldIds.ts';
import type { Receipt } from '../forms/receipt.ts';
import { receiptWords } from '../forms/receiptWords.ts';
import type { SentView } from '../forms/sentView.ts';
import { formatDate } from '../lib/formatDate.ts';
import { attribute, element, find, hasClass, removeAttribute, setText } from './html.ts';
import type { HtmlElement } from './html.ts';

type Page = DefaultTreeAdapterTypes.Document;

/** What is put on a built page for one visitor. */
export interface Filling {
  readonly receipt?: Receipt | undefined;
  readonly view?: SentView | undefined;
}

/**
 * Returns the built thanks page with a receipt on it, and what the form repeats or was answered. The
 * React views draw the same; a test compares them.
 * @throws when the page has no place for it.
 */
export function fillReceipt(html: string, lang: FormLang, { receipt, view }: Filling): string {
  const page = parse(html);
  if (view) fillView(page, view);
  if (receipt) fillCode(page, lang, receipt);
  return serialize(page);
}

/** Returns the element of a built page that something is put into. */
export function partOf(page: Page, id: string): HtmlElement {
  const found = find(page, (node) => attribute(node, 'id') === id);
  if (!found) throw new Error(`the page has no element "${id}" for the receipt: build it again`);
  return found;
}

/** Puts on a built page what its visitor is told. */
export function fillView(page: Page, { title, lead, rows }: SentView): void {
  const heading = find(page, ({ tagName }) => tagName === 'h1');
  const first = find(page, (node) => hasClass(node, 'lead'));
  if (heading && title !== undefined) setText(heading, title);
  if (first && lead !== undefined) setText(first, lead);
  removeAttribute(partOf(page, sentIds.whole), 'hidden');
  for (const { label, text, href } of rows) {
    const row = element(
      'div',
      {},
      element('dt', { class: 'label' }, label),
      element('dd', {}, href === undefined ? text : element('a', { href }, text)),
    );
    tree.appendChild(partOf(page, sentIds.rows), row);
  }
}

function fillCode(page: Page, lang: FormLang, receipt: Receipt): void {
  const part = (id: string): HtmlElement => partOf(page, id);
  const words = receiptWords(lang);
  removeAttribute(part(receiptIds.whole), 'hidden');
  setText(part(receiptIds.code), receipt.code);
  const agreed = receipt.agreed.map(({ text, version }) => `${text} (${words.version(version)})`);
  for (const text of agreed.length === 0 ? [words.agreedNothing] : agreed) {
    tree.appendChild(part(receiptIds.agreed), element('li', {}, text));
  }
  if (receipt.deleteBy !== undefined) {
    setText(part(receiptIds.until), words.latest(formatDate(receipt.deleteBy)));
  }
}
