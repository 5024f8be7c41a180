import { parse, serialize } from 'parse5';
import { rsvpIds } from '../forms/fieldIds.ts';
import type { SentView } from '../forms/sentView.ts';
import { fillView, partOf } from './fillReceipt.ts';
import { attribute, elements, removeAttribute, setAttribute } from './html.ts';

/** What belongs to a code: the place in words, and what may be changed about it. */
export interface ShownRsvp {
  readonly view: SentView;
  /** How many people; none when there is no place to change. */
  readonly party?: number;
}

/**
 * Returns the built page of an RSVP as its code's owner sees it. The code stands in the page's own
 * forms, so that it can be used once more; the page's address never has it.
 * @throws when the page has no place for it.
 */
export function fillRsvp(html: string, { view, party }: ShownRsvp, code: string): string {
  const page = parse(html);
  fillView(page, view);
  if (party === undefined) return serialize(page);
  const form = partOf(page, rsvpIds.change);
  removeAttribute(form, 'hidden');
  for (const node of elements(form)) {
    if (attribute(node, 'name') === 'code') setAttribute(node, 'value', code);
    if (node.tagName !== 'option') continue;
    if (attribute(node, 'value') === String(party)) setAttribute(node, 'selected', '');
    else removeAttribute(node, 'selected');
  }
  return serialize(page);
}
