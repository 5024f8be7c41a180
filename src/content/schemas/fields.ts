import { z } from 'zod';

import { languages } from '../../i18n/languages.ts';
import { isIanaTimeZone } from '../../lib/timeZone.ts';
import { isSafeLink } from '../../lib/safeLink.ts';

const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const wallTimePattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;
const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function isRealDate(value: string): boolean {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 10));
}

const shown = (input: unknown) => (input === undefined ? 'nothing' : JSON.stringify(input));

function matching(expected: string, test: (value: string) => boolean) {
  return z.unknown().transform((input, context) => {
    if (typeof input === 'string' && test(input)) return input;
    context.addIssue(`expected ${expected}, got ${shown(input)}`);
    return z.NEVER;
  });
}

/** Returns a schema for one line of text of at most `limit` characters that is not blank. */
export const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => value.trim() !== '', 'expected words, got a blank text');

/** The language a document is written in (BCP 47). */
export const language = z.enum(languages);

/** The last part of a page's address: lower-case words joined by hyphens. */
export const slug = matching(
  'an address of lower-case words joined by hyphens',
  (value) => slugPattern.test(value) && value.length <= 96,
);

/** A calendar day, `2026-11-21`. */
export const date = matching(
  'a date like 2026-11-21',
  (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isRealDate(value),
);

/** A day, a month or a year, for what is known no better: `2026-11-21`, `2026-11`, `2026`. */
export const partialDate = matching(
  'a date like 2026-11-21, 2026-11 or 2026',
  (value) => partialDatePattern.test(value) && (value.length < 10 || isRealDate(value)),
);

/** A local date and time without a zone, `2026-12-12T11:00`: the zone stands beside it. */
export const wallTime = matching(
  'a local date and time like 2026-12-12T11:00',
  (value) => wallTimePattern.test(value) && isRealDate(value),
);

/** A time of day, `18:30`. */
export const timeOfDay = matching('a time like 18:30', (value) =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
);

/** A name of the IANA time zone database, `America/Los_Angeles`. */
export const timeZone = matching('a time zone like America/Los_Angeles', isIanaTimeZone);

/** A link that is safe to print: `https:`, `mailto:`, `tel:` or a path on this site. */
export const link = matching(
  'a link that starts with https:, mailto:, tel: or /',
  (value) => value.length <= 2000 && isSafeLink(value),
);

/** The type of document that a field points at. A registry knows copies too, which `.describe` makes. */
const referenceTargets = z.registry<{ type: string }>();

/** Returns a schema for the `_id` of a document of another type; `checkContent` proves that it exists. */
export const reference = (type: string) => z.string().min(1).register(referenceTargets, { type });

/** Returns the type that a schema made by `reference` points at. */
export const referenceTarget = (schema: z.ZodType) => referenceTargets.get(schema)?.type;

/** Sources of a statement: at least one. */
export const sources = z.array(reference('source')).min(1, 'expected at least one source');

/** What every document carries. */
export const documentFields = {
  _id: z.string().min(1),
  language,
  /** Whether this is an editor's unpublished version: only a development server asks for those. */
  isDraft: z.boolean().default(false),
};
