import { defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { formText } from '../forms/definition.ts';
import type { AnyForm, AnyText, FormLang } from '../forms/definition.ts';
import { failureWords } from '../forms/failureWords.ts';
import type { Failure } from '../forms/failureWords.ts';
import { errorId, isMoreOpen, summaryTitleId } from '../forms/fieldIds.ts';
import type { FieldError, Values } from '../forms/validate.ts';
import {
  addWord,
  attribute,
  element,
  elements,
  find,
  findAround,
  hasClass,
  insertBefore,
  setAttribute,
  setText,
} from './html.ts';
import type { HtmlElement } from './html.ts';
import { fillValues } from './fillValues.ts';

export interface Refusal {
  readonly form: AnyForm;
  readonly lang: FormLang;
  readonly values: Values;
  /** What is wrong with the answers, or else why the whole was not taken. */
  readonly errors: readonly FieldError[];
  readonly failure?: Failure;
}

/**
 * Returns the built form page as it looks after a refusal: the visitor's input in place, the error
 * summary first, a message at each field. The React view draws the same; a test compares the two.
 * @throws when the page holds no form of this name.
 */
export function fillPage(html: string, refusal: Refusal): string {
  const { form, lang, values, errors } = refusal;
  const text = formText(form, lang);
  const page = parse(html);
  const view = find(page, (node) => attribute(node, 'action') === `/f/${form.id}`);
  const main = find(page, (node) => node.tagName === 'main');
  const title = find(page, (node) => node.tagName === 'title');
  if (!view || !main) throw new Error(`the page has no form with the action "/f/${form.id}"`);
  fillValues(view, form, values);
  for (const error of errors) markField(view, error, text);
  const more = find(view, (node) => node.tagName === 'details');
  if (more && isMoreOpen(form, values, errors)) setAttribute(more, 'open', '');
  sleep(page);
  const summary = drawSummary(refusal, text);
  const first = tree.getFirstChild(main);
  if (first) tree.insertBefore(main, summary, first);
  else tree.appendChild(main, summary);
  if (title) setText(title, `${text.errorPrefix} ${textOf(title)}`);
  return serialize(page);
}

/**
 * The page's own script would draw the form as it was built, without what was just filled in. It stays
 * asleep here: the form goes on as it came, without script.
 */
function sleep(page: Parameters<typeof find>[0]): void {
  for (const island of elements(page)) {
    if (island.tagName === 'astro-island') island.tagName = island.nodeName = 'div';
  }
}

function markField(view: HtmlElement, { field, message }: FieldError, text: AnyText): void {
  const control = find(view, (node) => attribute(node, 'id') === field);
  if (!control) throw new Error(`the page shows no field "${field}": build it again`);
  const option = findAround(control, (node) => hasClass(node, 'opt'));
  const frame = findAround(control, (node) => hasClass(node, 'f'));
  // A group of options is described as a whole; a consent box stands for itself.
  const isGroup = option !== undefined && attribute(control, 'value') !== undefined;
  const described = isGroup && frame ? frame : control;
  if (frame) addWord(frame, 'class', 'bad');
  addWord(described, 'aria-describedby', errorId(field));
  if (!isGroup || attribute(described, 'role') === 'radiogroup') {
    setAttribute(described, 'aria-invalid', 'true');
  }
  insertBefore(
    element(
      'p',
      { class: 'msg', id: errorId(field) },
      element('span', { class: 'vh' }, text.errorPrefix),
      ` ${message}`,
    ),
    option ?? control,
  );
}

function drawSummary({ lang, errors, failure }: Refusal, text: AnyText): HtmlElement {
  const words = failureWords(lang);
  const heading = failure ? words.heading : text.summaryHeading;
  const items = errors.map(({ field, message }) =>
    element('li', {}, element('a', { href: `#${field}` }, message)),
  );
  return element(
    'div',
    { class: 'box sum', tabindex: '-1', autofocus: '', 'aria-labelledby': summaryTitleId },
    element(
      'div',
      { role: 'alert' },
      element('h2', { class: 'h2', id: summaryTitleId }, heading),
      failure ? element('p', {}, words.causes[failure]) : element('ul', {}, ...items),
    ),
  );
}

function textOf(node: HtmlElement): string {
  return node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('');
}
