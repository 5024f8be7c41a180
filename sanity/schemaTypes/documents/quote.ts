import { BlockquoteIcon } from '@sanity/icons/Blockquote';
import { defineType } from 'sanity';

import { quoteSchema } from '../../../src/content/schemas/quote.ts';
import { pointer, slug } from '../fields/pointers.ts';
import { words } from '../fields/text.ts';
import { choice, languageField, partialDay } from '../fields/values.ts';

const { shape } = quoteSchema;

const permissionTitles = {
  given: 'The speaker agreed',
  publishedInPress: 'The press published it',
} satisfies Record<(typeof shape.permission.options)[number], string>;

/** Exact words of a real person. */
export const quoteType = defineType({
  name: 'quote',
  title: 'Quote',
  type: 'document',
  icon: BlockquoteIcon,
  fields: [
    words('text', 'Exact words', shape.text, {
      mayQuote: true,
      description:
        'Exactly as said. No quotation marks around it: the page adds them. Marks within it stay.',
    }),
    slug(shape.slug, 'text'),
    pointer('speaker', 'Speaker', shape.speaker),
    partialDay('date', 'Date', shape.date),
    pointer('source', 'Source', shape.source),
    choice('permission', 'Why we may print it', shape.permission, permissionTitles),
    languageField(),
  ],
  orderings: [{ name: 'date', title: 'Latest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: {
    select: {
      title: 'text',
      speaker: 'speaker.name',
      permission: 'permission',
      publisher: 'source.publisher',
    },
    prepare: ({ title, speaker, permission, publisher }: Record<string, string | null>) => ({
      title: title ?? 'New quote',
      subtitle: [
        permission ? undefined : 'NO PERMISSION',
        speaker ?? 'no speaker',
        publisher ?? 'NO SOURCE',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
