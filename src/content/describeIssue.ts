import type { z } from 'zod';

/** What organizers call the kinds of value that a field can hold. */
const kinds: Record<string, string> = {
  string: 'text',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
};

const shown = (input: unknown) => (input === undefined ? 'nothing' : JSON.stringify(input));

function tooBig(input: unknown, limit: number | bigint): string {
  if (typeof input === 'string') {
    return `too long: ${input.length} characters, the limit is ${String(limit)}`;
  }
  if (Array.isArray(input)) return `too many: ${input.length}, the limit is ${String(limit)}`;
  return `expected at most ${String(limit)}, got ${shown(input)}`;
}

function tooSmall(input: unknown, least: number | bigint): string {
  if (typeof input === 'string') return 'expected words, got a blank text';
  if (Array.isArray(input)) {
    return `too few: ${input.length}, at least ${String(least)} are needed`;
  }
  return `expected at least ${String(least)}, got ${shown(input)}`;
}

/**
 * Returns what is wrong with a field, in words for somebody who edits content. Where a schema says
 * it in words of its own, Zod takes those instead.
 */
export function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}, got ${shown(input)}`;
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${values}, got ${shown(input)}`;
    }
    case 'too_big':
      return tooBig(input, issue.maximum);
    case 'too_small':
      return tooSmall(input, issue.minimum);
    case 'unrecognized_keys': {
      const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
      return `the site does not know the ${issue.keys.length > 1 ? 'fields' : 'field'} ${names}`;
    }
    default:
      return undefined;
  }
}
