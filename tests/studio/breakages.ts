import type { Stored } from './studioSchema.ts';

/** A document with one thing wrong or unusual in it, and what that is. */
export interface Breakage {
  what: string;
  document: Stored;
}

type Value = string | number | boolean | object | undefined;

function isObject(value: unknown): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values of the same kind that a field may not take, or only just may. */
function othersFor(value: unknown): Value[] {
  if (typeof value === 'number') return [undefined, -1, 0, 1.5, 21, 181];
  if (typeof value === 'boolean') return [undefined];
  if (Array.isArray(value)) {
    if (value.length === 0) return [undefined];
    const first = value[0] as unknown;
    const many = Array.from({ length: 25 }, (_, index) =>
      isObject(first) ? { ...first, _key: `k${index}` } : first,
    );
    return [undefined, [], many, ...replaceFirst(value)];
  }
  if (isObject(value)) return [undefined, ...changesOf(value).map(({ value: other }) => other)];
  const lengths = [15, 61, 121, 301, 7000];
  const texts = ['', ' ', 'no such value', '2026-02-30', '25:00', 'javascript:alert(1)'];
  return [undefined, ...texts, ...lengths.map((length) => 'x'.repeat(length))];
}

/** Entries of a list obey the same rules: breaking the first shows them all. */
function replaceFirst(list: readonly unknown[]): Value[] {
  const [first] = list;
  const others = isObject(first) ? changesOf(first).map(({ value }) => value) : othersFor(first);
  return others.map((other) => list.with(0, other));
}

function changesOf(
  object: Record<string, Value>,
): { what: string; value: Record<string, Value> }[] {
  return Object.entries(object)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, field]) =>
      othersFor(field).map((other) => ({
        what: `${name}: ${other === undefined ? 'nothing' : JSON.stringify(other).slice(0, 60)}`,
        value: { ...object, [name]: other },
      })),
    );
}

/** Lists what can go wrong in each field of a document, one thing at a time. */
export const breakagesOf = (document: Stored): Breakage[] =>
  changesOf(document as Record<string, Value>).map(({ what, value }) => ({
    what: `${document._id} with ${what}`,
    document: JSON.parse(JSON.stringify(value)) as Stored,
  }));
