import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import type { FormLang } from '../forms/definition.ts';
import { receiptIds } from '../forms/fieldIds.ts';
import type { Receipt } from '../forms/receipt.ts';
import { receiptWords } from '../forms/receiptWords.ts';
import { formatDate } from '../lib/formatDate.ts';
import { attribute, element, find, removeAttribute, setText } from './html.ts';
import type { HtmlElement } from './html.ts';

/**
 * Returns the built thanks page with a receipt on it. The React view draws the same; a test compares
 * the two.
 * @throws when the page has no place for a receipt.
 */
export function fillReceipt(html: string, lang: FormLang, receipt: Receipt): string {
  const page = parse(html);
  const part = (id: string): HtmlElement => {
    const found = find(page, (node) => attribute(node, 'id') === id);
    if (!found) throw new Error(`the page has no element "${id}" for the receipt: build it again`);
    return found;
  };
  const words = receiptWords(lang);
  removeAttribute(part(receiptIds.whole), 'hidden');
  setText(part(receiptIds.code), receipt.code);
  for (const { text, version } of receipt.agreed) {
    const item = element('li', {}, `${text} (${words.version(version)})`);
    tree.appendChild(part(receiptIds.agreed), item);
  }
  if (receipt.deleteBy !== undefined) {
    setText(part(receiptIds.until), words.latest(formatDate(receipt.deleteBy)));
  }
  return serialize(page);
}
