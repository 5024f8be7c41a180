import type { CustomValidator } from 'sanity';
import type { z } from 'zod';

import { checkFigureMarkers } from '../checks/figureMarkers.ts';

/** What the rules below ask of the rules of any Sanity type. */
interface RuleOf<R> {
  required: () => R;
  custom: (check: CustomValidator) => R;
}

/** A check of a stored value: true, or the sentence an organizer reads. */
type Check = (value: unknown) => true | string;

/** What a definition of a field takes over from the Zod schema that the build will hold it to. */
export interface Mirrored {
  description: string;
  validation: <R extends RuleOf<R>>(rule: R) => R;
}

/** How a field differs from what its Zod schema says of itself. */
export interface MirrorOptions {
  description?: string | undefined;
  /** Turns what is stored into what the query selects. */
  read?: (stored: unknown) => unknown;
  /** Refuse what Zod lets pass and an editor can put right. */
  checks?: readonly CustomValidator[];
  /** Leaves what is wrong with an entry to the entry's own fields, which have rules too. */
  isShallow?: boolean;
}

const entries = (count: number | bigint) => `${count} ${Number(count) === 1 ? 'entry' : 'entries'}`;

function explainSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
): string {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const bound =
    issue.exact === true ? 'Exactly' : issue.code === 'too_big' ? 'At most' : 'At least';
  if (issue.origin === 'string') {
    return `${bound} ${limit} characters: this has ${(value as string).length}.`;
  }
  return issue.origin === 'array' ? `${bound} ${entries(limit)}.` : `${bound} ${limit}.`;
}

/** Returns a message of the build as a sentence. */
export const asSentence = (message: string) =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;

/** Says what Zod found in words for somebody who never saw code. */
function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'too_big' || issue.code === 'too_small') return explainSize(issue, value);
  if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.join(', ')}.`;
  return asSentence(issue.message);
}

/** Returns whether the build refuses a document that has nothing in this field. */
export const isRequired = (schema: z.ZodType) => !schema.safeParse(undefined).success;

/**
 * Returns the description and the validation of a Studio field as its Zod schema has them, so that
 * the Studio refuses what the build would refuse, and the two cannot drift apart.
 */
export function mirror(schema: z.ZodType, options: MirrorOptions = {}): Mirrored {
  const { read = (stored: unknown) => stored, checks = [], isShallow = false } = options;
  const accepted: Check = (stored) => {
    if (stored === undefined) return true;
    const value = read(stored);
    const issues = schema.safeParse(value).error?.issues ?? [];
    const issue = isShallow ? issues.find(({ path }) => path.length === 0) : issues[0];
    return issue === undefined ? true : explain(issue, value);
  };
  return {
    description: options.description ?? schema.description ?? '',
    validation: (rule) =>
      // An object's own fields are looked through one by one.
      [accepted, ...(isShallow ? [] : [checkFigureMarkers]), ...checks].reduce(
        (rules, check: CustomValidator) => rules.custom(check),
        isRequired(schema) ? rule.required() : rule,
      ),
  };
}
