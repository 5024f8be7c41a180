import { defineArrayMember, defineField } from 'sanity';
import { z } from 'zod';

import { mirror } from '../mirror.ts';
import { base, type FieldOptions } from './options.ts';

/** Defines a list of objects of a named type. */
export const list = (
  name: string,
  title: string,
  type: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, { ...options, isShallow: true }),
    type: 'array',
    of: [defineArrayMember({ type })],
  });

/** Defines an object of a named type. */
export const group = (
  name: string,
  title: string,
  type: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) => {
  const presence = schema.safeParse(undefined).success ? z.unknown().optional() : z.object({});
  return defineField({
    ...base(name, title, options),
    ...mirror(presence, { ...options, description: options.description ?? schema.description }),
    type,
  });
};
