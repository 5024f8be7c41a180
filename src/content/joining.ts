import type { Language } from '../i18n/languages.ts';

/** A document with some of its fields replaced by what they point at. */
export type Join<T, Joined> = Omit<T, keyof Joined> & Joined;

/** Returns those of some documents that are in the language that is joined. */
export type OwnLanguage = <T extends { language: Language }>(documents: T[]) => T[];

/**
 * Returns a function that finds a document by its `_id`.
 * @throws Error, from that function, when `checkContent` did not prove that it is there.
 */
export function indexById<T extends { _id: string }>(documents: T[]) {
  const byId = new Map(documents.map((document) => [document._id, document]));
  return (id: string): T => {
    const document = byId.get(id);
    if (document === undefined) throw new Error(`"${id}" was not checked: run checkContent first`);
    return document;
  };
}

/** Returns what an optional reference points at. */
export const optional = <T>(find: (id: string) => T, id: string | undefined) =>
  id === undefined ? undefined : find(id);

/** Returns a comparison by one key after another. */
export const by =
  <T>(...keys: ((item: T) => number | string)[]) =>
  (a: T, b: T) => {
    for (const key of keys) {
      if (key(a) < key(b)) return -1;
      if (key(a) > key(b)) return 1;
    }
    return 0;
  };

const id = ({ _id }: { _id: string }) => _id;

/** Returns what a day, month or year sorts by: a month or a year stands after the days within it. */
export const dateOrder = (partialDate: string) => partialDate.padEnd(10, '9');

/** Compares documents by their place in lists. */
export const byOrder = by<{ order: number; _id: string }>(({ order }) => order, id);

/** Compares documents by their number. */
export const byNumber = by<{ number: number; _id: string }>(({ number }) => number, id);

/** Compares documents by their day, month or year, oldest first. */
export const byDate = by<{ date: string; _id: string }>(({ date }) => dateOrder(date), id);

/** Compares documents by their `_id`. */
export const byId = by(id);
