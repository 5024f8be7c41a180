import Papa from 'papaparse';

/** Papa Parse's own pattern lets a formula of several lines pass, and the wide signs of East Asian keyboards. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Returns rows as CSV (RFC 4180). Spreadsheets run a cell that starts like a formula: a quote mark before it stops them. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  return `${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** What stands in each column of a table, by the name of the column. */
export type Columns<T> = Record<string, (row: T) => string | number | null | undefined>;

/** Returns a table as rows of cells, the names of its columns first; an empty cell where there is nothing. */
export const tableOf = <T>(columns: Columns<T>, items: readonly T[]): (string | number)[][] => [
  Object.keys(columns),
  ...items.map((item) => Object.values(columns).map((cellOf) => cellOf(item) ?? '')),
];
