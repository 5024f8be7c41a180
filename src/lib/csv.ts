import Papa from 'papaparse';

/** Papa Parse's own pattern lets a formula of several lines pass, and the wide signs of East Asian keyboards. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Returns rows as CSV (RFC 4180). Spreadsheets run a cell that starts like a formula: a quote mark before it stops them. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(String));
  return `${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
