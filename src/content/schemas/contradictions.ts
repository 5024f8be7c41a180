import type { z } from 'zod';

/** A field whose value does not go with the others, and what to do. */
export interface Contradiction<T> {
  path: Extract<keyof T, string>;
  message: string;
}

/** A rule between the fields of a document: returns what is wrong, or nothing. */
export type Rule<T> = (document: T) => Contradiction<T> | undefined;

/** Returns the function that finds what in a document goes against some rules. */
export const finderOf =
  <T>(rules: readonly Rule<T>[]) =>
  (document: T): Contradiction<T>[] =>
    rules.flatMap((rule) => rule(document) ?? []);

/** Returns what makes a Zod schema refuse a document in each field that such a function names. */
export const refusing =
  <T>(find: (document: T) => Contradiction<T>[]) =>
  (document: T, context: z.RefinementCtx): void => {
    for (const { path, message } of find(document)) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  };
