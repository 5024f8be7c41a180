import { defineArrayMember, defineField } from 'sanity';
import type { z } from 'zod';

import { checkQuotationMarks } from '../../checks/quotationMarks.ts';
import { mirror } from '../mirror.ts';
import { base, type FieldOptions, wordChecks } from './options.ts';

/** Defines one line of text. */
export const line = (name: string, title: string, schema: z.ZodType, options: FieldOptions = {}) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, wordChecks(options)),
    type: 'string',
  });

/** Defines a line that is a name or an address rather than a sentence: quotation marks may stand in it. */
export const exactLine = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) => defineField({ ...base(name, title, options), ...mirror(schema, options), type: 'string' });

/** Defines a few sentences without marks. */
export const words = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions & { mayQuote?: boolean } = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options.mayQuote === true ? options : wordChecks(options)),
    type: 'text',
    rows: 3,
  });

/** Defines a list of short lines. */
export const lines = (name: string, title: string, schema: z.ZodType, options: FieldOptions = {}) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, options),
    type: 'array',
    of: [
      defineArrayMember({ type: 'string', validation: (rule) => rule.custom(checkQuotationMarks) }),
    ],
  });
