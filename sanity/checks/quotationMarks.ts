import { textOf } from './textOf.ts';

const quotationMarks = /["“”„«»‹›]/u;

/**
 * Refuses quotation marks outside of quote documents: what stands in them must be somebody's exact
 * words, and those need a speaker, a source and a permission, which only a quote document has.
 */
export function checkQuotationMarks(value: unknown): true | string {
  if (!quotationMarks.test(textOf(value))) return true;
  return 'Take the quotation marks out. Exact words of a person belong in a Quote, with who said them, where, and why we may print them.';
}
