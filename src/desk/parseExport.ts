import Papa from 'papaparse';
import { toRow } from './sealedRow.ts';
import type { ExportRow } from './sealedRow.ts';

/**
 * Reads an export: our NDJSON, the JSON of either read API, Formspree's CSV and JSON downloads, or one
 * sealed message. What was cut off or damaged is named in its place, the rest is kept.
 * @throws when the file is none of these.
 */
export function parseExport(text: string, file: string): ExportRow[] {
  const content = text.replace(/^\ufeff/, '').trimStart();
  if (content === '') return [];
  if (content.startsWith('-----BEGIN AGE')) return [toRow({ sealed: content }, file)];
  if (content.startsWith('{') || content.startsWith('[')) return parseJson(content, file);
  return parseCsv(content, file);
}

function parseJson(content: string, file: string): ExportRow[] {
  const whole = tryJson(content);
  if (whole !== undefined) return listOf(whole).map((item, i) => toRow(item, at(file, i)));
  if (!content.startsWith('[') && tryJson(firstLine(content)) !== undefined) {
    return parseLines(content, file);
  }
  const found = completeObjects(content).map((json, i) => toRow(tryJson(json), at(file, i)));
  return [...found, { place: `end of ${file}`, reason: cutOff }];
}

const cutOff = 'cut off or damaged from here on: fetch it again';

function parseLines(content: string, file: string): ExportRow[] {
  return content.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${file}, line ${index + 1}`;
    const value = tryJson(line);
    return [value === undefined ? { place, reason: cutOff } : toRow(value, place)];
  });
}

function parseCsv(content: string, file: string): ExportRow[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(content, {
    header: true,
    skipEmptyLines: 'greedy',
  });
  if (meta.fields?.includes('sealed') !== true) {
    throw new Error(
      `${file} is no export of sealed submissions: expected NDJSON, JSON, or CSV with a column "sealed"`,
    );
  }
  const broken = new Set(errors.map(({ row }) => row));
  return data.map((row, index) =>
    broken.has(index) ? { place: at(file, index), reason: cutOff } : toRow(row, at(file, index)),
  );
}

function at(file: string, index: number): string {
  return `${file}, entry ${index + 1}`;
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  const inside = (value as { submissions?: unknown } | null)?.submissions;
  return Array.isArray(inside) ? (inside as unknown[]) : [value];
}

function firstLine(content: string): string {
  return content.split(/\r?\n/, 1)[0] ?? '';
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Returns the objects of a JSON list that are whole, though the list itself is not. */
function completeObjects(content: string): string[] {
  const list = content.slice(content.indexOf('['));
  const objects: string[] = [];
  let depth = 0;
  let start = 0;
  // Strings are passed over as a whole: a brace in one means nothing.
  for (const { 0: token, index } of list.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (token === '}') {
      depth -= 1;
      if (depth === 0) objects.push(list.slice(start, index + 1));
    }
  }
  return objects;
}
