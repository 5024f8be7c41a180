const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/**
 * Returns armored text with its line breaks where they belong: spreadsheets, mail and forms turn them
 * into CRLF, spaces or a literal `\n`. Text that is no armor comes back as it is.
 */
export function repairArmor(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) return text;
  const body = text.slice(from + begin.length, to).replace(/\\[rn]|\s/g, '');
  return [begin, ...(body.match(/.{1,64}/g) ?? []), end, ''].join('\n');
}
