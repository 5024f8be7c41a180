/** Returns lines of a name and a value each, in columns, for the first thing a newcomer reads. */
export function banner(lines: string[][]): string {
  const rows = lines.map(([name = '', value = '']) => `  ${name.padEnd(14)}${value}`);
  return ['', ...rows, ''].join('\n');
}
