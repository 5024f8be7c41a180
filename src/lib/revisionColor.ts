/**
 * Returns the colour of paper that a revision is printed on. After the last colour a production
 * starts over with "double" ones, and so on.
 */
export function revisionColor(colors: readonly string[], index: number): string {
  const color = colors[index % colors.length] ?? '';
  const round = Math.floor(index / colors.length);
  return `${'Double '.repeat(round)}${color}`.trim();
}
