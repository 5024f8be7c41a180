/** Prints rows under a heading, columns aligned. */
export function printTable(heading: string, head: string[], rows: string[][]): void {
  const widths = head.map((word, column) =>
    Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  console.log(`\n${heading}`);
  console.log([head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n'));
}

/** Returns the verdict on a figure with a bar. */
export const verdict = (isMet: boolean) => (isMet ? 'bar met' : 'BAR MISSED');

/** Returns the middle one of some figures. */
export const median = (figures: number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN;
