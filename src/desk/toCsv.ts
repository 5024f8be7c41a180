import { findForm } from '../forms/forms.ts';
import type { Entry } from './openRows.ts';

/** Returns entries as CSV (RFC 4180), one column for each field and consent. */
export function toCsv(entries: readonly Entry[]): string {
  const names = answerNames(entries);
  const consents = [
    ...new Set(entries.flatMap(({ record }) => record.consents.map(({ field }) => field))),
  ];
  const header = [
    '_id',
    'form',
    'submittedOn',
    'receivedOn',
    'lang',
    'flag',
    ...names,
    ...consents,
  ];
  const lines = entries.map(({ record, receivedOn, flag }) => [
    record._id,
    record.form,
    record.submittedOn,
    receivedOn,
    record.lang,
    flag ?? '',
    ...names.map((name) => show(record.answers[name])),
    ...consents.map((field) =>
      record.consents.some((consent) => consent.field === field && consent.given) ? 'yes' : 'no',
    ),
  ]);
  return [header, ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** Fields in the order of their forms; what an older version of a form asked comes after. */
function answerNames(entries: readonly Entry[]): string[] {
  const used = new Set(entries.flatMap(({ record }) => Object.keys(record.answers)));
  const formNames = [...new Set(entries.map(({ record }) => record.form))];
  const ordered = formNames.flatMap((id) => findForm(id)?.fields.map(({ name }) => name) ?? []);
  return [...new Set([...ordered.filter((name) => used.has(name)), ...used])];
}

function show(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : '';
}

/** Spreadsheets run a cell that starts with one of these as a formula; a quote mark stops them. */
function toCell(value: string): string {
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
