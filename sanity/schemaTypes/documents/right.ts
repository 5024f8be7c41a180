import { BookIcon } from '@sanity/icons/Book';
import { defineType } from 'sanity';

import { type rightParts, rightSchema } from '../../../src/content/schemas/right.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { pointers, slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, words } from '../fields/text.ts';
import { choice, count, day, flag, languageField } from '../fields/values.ts';

const { shape } = rightSchema;

const partTitles = {
  protected: 'What the law protects',
  boss: 'What a boss may and may not do',
  whenItHappens: 'When something happens',
  devices: 'Phones, mail and networks',
} satisfies Record<(typeof rightParts)[number], string>;

/** One thing a worker should know of their rights. */
export const rightType = defineType({
  name: 'right',
  title: 'Right',
  type: 'document',
  icon: BookIcon,
  description:
    'Law needs a source and the day somebody last checked it. No advice, no examples of our own.',
  groups: [
    { name: 'right', title: 'The statement', default: true },
    { name: 'more', title: 'Sources and more' },
  ],
  fields: [
    line('title', 'Title', shape.title, { group: 'right' }),
    slug(shape.slug, 'title', { group: 'right' }),
    words('statement', 'Statement', shape.statement, { group: 'right' }),
    richText('body', 'Text', shape.body, { group: 'right' }),
    choice('part', 'Part of the page', shape.part, partTitles, { group: 'more' }),
    count('order', 'Place in the part', shape.order, { group: 'more' }),
    flag('isLegal', 'Speaks of law', shape.isLegal, { group: 'more' }),
    pointers('sources', 'Sources', shape.sources, { group: 'more' }),
    day('reviewedOn', 'Last checked', shape.reviewedOn, { group: 'more' }),
    languageField({ group: 'more' }),
  ],
  orderings: [
    {
      name: 'place',
      title: 'As on the page',
      by: [
        { field: 'part', direction: 'asc' },
        { field: 'order', direction: 'asc' },
      ],
    },
  ],
  preview: {
    select: { title: 'title', part: 'part', reviewedOn: 'reviewedOn' },
    prepare: ({ title, part, reviewedOn }: Record<string, string | null>) => ({
      title: title ?? 'New right',
      subtitle: [
        partTitles[part as keyof typeof partTitles],
        reviewedOn ? `checked ${formatDate(reviewedOn)}` : 'never checked',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
