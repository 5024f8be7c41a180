import { defaultTreeAdapter as tree, html } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Yields every element below a node, in document order. */
export function* elements(parent: ParentNode): Generator<HtmlElement> {
  for (const child of parent.childNodes) {
    if (!tree.isElementNode(child)) continue;
    yield child;
    yield* elements(child);
  }
}

/** Returns the first element below a node that passes a test. */
export function find(
  parent: ParentNode,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const element of elements(parent)) if (test(element)) return element;
  return undefined;
}

/** Returns the nearest element around one that passes a test. */
export function findAround(
  element: HtmlElement,
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  let parent = element.parentNode;
  while (parent && tree.isElementNode(parent)) {
    if (test(parent)) return parent;
    parent = parent.parentNode;
  }
  return undefined;
}

/** Returns the value of an attribute. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Sets an attribute. */
export function setAttribute(element: HtmlElement, name: string, value: string): void {
  removeAttribute(element, name);
  element.attrs.push({ name, value });
}

/** Removes an attribute, if it is there. */
export function removeAttribute(element: HtmlElement, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}

/** Tells whether an element has a class. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Adds a word to an attribute that holds a list of them, such as `class`. */
export function addWord(element: HtmlElement, name: string, word: string): void {
  const words = (attribute(element, name) ?? '').split(/\s+/).filter((known) => known !== '');
  if (!words.includes(word)) setAttribute(element, name, [...words, word].join(' '));
}

/** Makes an element with attributes and children; text among the children is escaped when written. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (HtmlElement | string)[]
): HtmlElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const made = tree.createElement(tag, html.NS.HTML, attrs);
  for (const child of children) {
    if (typeof child === 'string') tree.insertText(made, child);
    else tree.appendChild(made, child);
  }
  return made;
}

/** Replaces what is inside an element by text. */
export function setText(target: HtmlElement, text: string): void {
  for (const child of [...target.childNodes]) tree.detachNode(child);
  tree.insertText(target, text);
}

/** Inserts an element before another one. */
export function insertBefore(added: HtmlElement, next: HtmlElement): void {
  if (next.parentNode) tree.insertBefore(next.parentNode, added, next);
}
