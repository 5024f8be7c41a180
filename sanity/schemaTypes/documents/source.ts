import { BookIcon } from '@sanity/icons/Book';
import { defineType } from 'sanity';

import { sourceSchema } from '../../../src/content/schemas/source.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { exactLine, words } from '../fields/text.ts';
import { day, flag, languageField, partialDay } from '../fields/values.ts';

const { shape } = sourceSchema;

/** Where a statement can be checked. */
export const sourceType = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  icon: BookIcon,
  fields: [
    exactLine('publisher', 'Publisher', shape.publisher),
    words('title', 'Title', shape.title, { mayQuote: true }),
    partialDay('date', 'Published on', shape.date),
    exactLine('url', 'Address', shape.url),
    day('checkedOn', 'Last read', shape.checkedOn),
    flag('isUnavailable', 'It is gone', shape.isUnavailable),
    languageField(),
  ],
  orderings: [
    { name: 'publisher', title: 'Publisher', by: [{ field: 'publisher', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', publisher: 'publisher', date: 'date' },
    prepare: ({ title, publisher, date }: Record<string, string | null>) => ({
      title: title ?? 'New source',
      subtitle: [publisher, date && formatDate(date)].filter(Boolean).join(' · '),
    }),
  },
});
