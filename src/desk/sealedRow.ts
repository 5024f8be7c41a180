import { isUuid } from '../forms/isUuid.ts';
import { repairArmor } from './repairArmor.ts';

/** One sealed submission of an export; what the export does not say is undefined. */
export interface SealedRow {
  /** Where it stands in its file, for a person who has to look at it. */
  readonly place: string;
  readonly _id: string | undefined;
  readonly form: string | undefined;
  /** The day it was received. */
  readonly day: string | undefined;
  readonly flag: string | null;
  readonly sealed: string;
  /** Where places are counted: how many people it is for now, and whether they have a place. */
  readonly seat?: Seat | undefined;
}

export interface Seat {
  readonly party: number;
  readonly place: 'in' | 'waiting';
}

/** A part of an export that could not be read. */
interface BrokenRow {
  readonly place: string;
  readonly reason: string;
}

/** Says that the sender of an entry has taken it back; known by the hash of their receipt's code. */
interface WithdrawnRow {
  readonly withdrawn: string;
}

export type ExportRow = SealedRow | BrokenRow | WithdrawnRow;

/** Reads one submission of an export, ours or Formspree's, whose own fields are passed over. */
export function toRow(value: unknown, place: string): ExportRow {
  if (!isObject(value)) return { place, reason: 'not a sealed submission' };
  if (typeof value.withdrawn === 'string') return { withdrawn: value.withdrawn };
  if (typeof value.sealed !== 'string' || value.sealed === '') {
    return { place, reason: 'has nothing sealed in it' };
  }
  return {
    place,
    // Some Formspree accounts number submissions under this name; that says nothing about ours.
    _id: isUuid(value._id) ? value._id : undefined,
    form: textOf(value.form),
    day: /^\d{4}-\d{2}-\d{2}/.exec(textOf(value._date) ?? '')?.[0],
    flag: textOf(value.flag) ?? null,
    sealed: repairArmor(value.sealed),
    seat: seatOf(value),
  };
}

/** Returns a row as one line of an NDJSON export. */
export function toLine(row: SealedRow | WithdrawnRow): string {
  if ('withdrawn' in row) return `${JSON.stringify(row)}\n`;
  const { _id, day, form, flag, sealed, seat } = row;
  return `${JSON.stringify({ _id, _date: day, form, flag, sealed, ...seat })}\n`;
}

function seatOf({ party, place }: Record<string, unknown>): Seat | undefined {
  const people = Number(party);
  const isSeat = (place === 'in' || place === 'waiting') && Number.isInteger(people) && people > 0;
  return isSeat ? { party: people, place } : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
