import { defineArrayMember, defineField } from 'sanity';
import { z } from 'zod';

import { referenceTarget } from '../../../src/content/schemas/fields.ts';
import { mirror } from '../mirror.ts';
import { base, type FieldOptions } from './options.ts';

/** Defines the last part of an address, offered from another field. */
export const slug = (schema: z.ZodType, source: string, options: FieldOptions = {}) =>
  defineField({
    ...base('slug', 'Address', options),
    ...mirror(schema, {
      ...options,
      description:
        options.description ?? 'The last part of its web address. Press Generate, then leave it.',
      read: (stored) => (stored as { current?: string }).current,
    }),
    type: 'slug',
    options: { source, maxLength: 96 },
  });

const refOf = (stored: unknown) => (stored as { _ref?: string })._ref;

function targetOf(schema: z.ZodType): string {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const unwrapped = inner ? (schema.unwrap() as z.ZodType) : schema;
  const single = unwrapped instanceof z.ZodArray ? (unwrapped.element as z.ZodType) : unwrapped;
  const target = referenceTarget(single);
  if (target === undefined) throw new Error('this schema points at no type of document');
  return target;
}

/** Defines a pointer to the document that the Zod schema points at. */
export const pointer = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, { ...options, read: refOf }),
    type: 'reference',
    to: [{ type: targetOf(schema) }],
  });

/** Defines a list of pointers, each to another document. */
export const pointers = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) => {
  const mirrored = mirror(schema, { ...options, read: (stored) => (stored as []).map(refOf) });
  return defineField({
    ...base(name, title, options),
    description: mirrored.description,
    validation: (rule) => mirrored.validation(rule).unique(),
    type: 'array',
    of: [defineArrayMember({ type: 'reference', to: [{ type: targetOf(schema) }] })],
  });
};
