/** A number as English writes it, `10,000` or `16.90`. */
const written = /\d+(?:,\d{3})*(?:\.\d+)?/;

/** Returns the number in a figure as it is written there: `10,000` of `10,000+`; none in plain words. */
export const numberIn = (figure: string): string | undefined => written.exec(figure)?.[0];

/** Returns the number in a figure for machines: 10000 of `10,000+`; none in plain words. */
export function valueOf(figure: string): number | undefined {
  const number = numberIn(figure);
  return number === undefined ? undefined : Number(number.replaceAll(',', ''));
}
