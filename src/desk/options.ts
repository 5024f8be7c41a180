import type { AnyForm } from '../forms/definition.ts';
import { findForm, forms } from '../forms/forms.ts';

/** What can be said after a command's name. */
export interface Options {
  readonly key?: readonly string[] | undefined;
  readonly in?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly work?: readonly string[] | undefined;
  readonly form?: string | undefined;
  readonly share?: boolean | undefined;
  readonly from?: string | undefined;
  readonly id?: string | undefined;
  readonly since?: string | undefined;
  readonly acknowledge?: boolean | undefined;
}

/** What a command did: words for a person, and what it could not do. */
export interface Outcome {
  readonly done: string;
  readonly apart: readonly { readonly place: string; readonly reason: string }[];
  /** What somebody should know, though nothing is wrong. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * Returns the form with an id, the interest form when none is given.
 * @throws when there is no such form.
 */
export function formNamed(id = 'join'): AnyForm {
  const form = findForm(id);
  if (form) return form;
  throw new Error(`--form is "${id}": use one of ${forms.map((known) => known.id).join(', ')}`);
}

/**
 * Returns what must be given.
 * @throws with what to do, when it is missing.
 */
export function required(value: string | undefined, otherwise: string): string {
  if (value === undefined) throw new Error(otherwise);
  return value;
}

/**
 * Returns the format that was named.
 * @throws when it is none of those that a command knows.
 */
export function formatNamed<const T extends string>(value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Error(`--format is "${value}": use ${allowed.join(' or ')}`);
}
