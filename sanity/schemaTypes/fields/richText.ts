import { defineArrayMember, defineField } from 'sanity';
import type { z } from 'zod';

import { link } from '../../../src/content/schemas/fields.ts';
import { mirror } from '../mirror.ts';
import { base, type FieldOptions, wordChecks } from './options.ts';
import { exactLine } from './text.ts';

/** Defines rich text: paragraphs, small headings, lists, strong, emphasis and links. */
export const richText = (
  name: string,
  title: string,
  schema: z.ZodType,
  options: FieldOptions = {},
) =>
  defineField({
    ...base(name, title, options),
    ...mirror(schema, wordChecks(options)),
    type: 'array',
    of: [
      defineArrayMember({
        type: 'block',
        styles: [
          { title: 'Text', value: 'normal' },
          { title: 'Small heading', value: 'h3' },
        ],
        lists: [
          { title: 'Bullets', value: 'bullet' },
          { title: 'Numbers', value: 'number' },
        ],
        marks: {
          decorators: [
            { title: 'Strong', value: 'strong' },
            { title: 'Emphasis', value: 'em' },
          ],
          annotations: [
            {
              name: 'link',
              type: 'object',
              title: 'Link',
              fields: [
                exactLine('href', 'Address', link, {
                  description: 'https://… or a page of this site: /faq/',
                }),
              ],
            },
          ],
        },
      }),
    ],
  });
