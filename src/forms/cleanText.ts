/**
 * Controls that print nothing but can hide or reorder text on an organizer's screen: C0 and C1
 * apart from the line break, bidirectional embeddings, overrides and isolates, the byte order mark.
 * Joiners stay: emoji and several scripts need them.
 */
// eslint-disable-next-line no-control-regex -- removing control characters is the purpose
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Returns one line of text: composed, without control characters, trimmed. */
export function cleanLine(value: string): string {
  return clean(value.replace(/[\t\r\n\u2028\u2029]+/g, ' '));
}

/** Returns text that may have several lines, its line breaks all `\n`. */
export function cleanLines(value: string): string {
  return clean(value.replace(/\r\n?|\u2028|\u2029/g, '\n').replaceAll('\t', ' '));
}

/** Returns how many characters a reader would count, so that an emoji outside the BMP is not two. */
export function countCharacters(value: string): number {
  return Array.from(value).length;
}

function clean(value: string): string {
  return value.toWellFormed().normalize('NFC').replace(hidden, '').trim();
}
