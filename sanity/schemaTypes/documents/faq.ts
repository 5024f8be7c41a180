import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineType } from 'sanity';

import { faqSchema } from '../../../src/content/schemas/faq.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { pointer, pointers, slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, words } from '../fields/text.ts';
import { count, day, flag, languageField } from '../fields/values.ts';

const { shape } = faqSchema;

/** A question and its answer. */
export const faqType = defineType({
  name: 'faq',
  title: 'Question',
  type: 'document',
  icon: HelpCircleIcon,
  groups: [
    { name: 'answer', title: 'Question and answer', default: true },
    { name: 'more', title: 'Sources and more' },
  ],
  fields: [
    line('question', 'Question', shape.question, { group: 'answer' }),
    slug(shape.slug, 'question', { group: 'answer' }),
    words('shortAnswer', 'Short answer', shape.shortAnswer, { group: 'answer' }),
    richText('answer', 'Answer', shape.answer, { group: 'answer' }),
    pointer('group', 'Group', shape.group, { group: 'more' }),
    count('order', 'Place in the group', shape.order, { group: 'more' }),
    flag('isLegal', 'Speaks of law', shape.isLegal, { group: 'more' }),
    pointers('sources', 'Sources', shape.sources, { group: 'more' }),
    day('reviewedOn', 'Last checked', shape.reviewedOn, { group: 'more' }),
    languageField({ group: 'more' }),
  ],
  orderings: [
    { name: 'order', title: 'Place in the group', by: [{ field: 'order', direction: 'asc' }] },
    {
      name: 'review',
      title: 'Checked longest ago',
      by: [{ field: 'reviewedOn', direction: 'asc' }],
    },
  ],
  preview: {
    select: {
      title: 'question',
      group: 'group.title',
      isLegal: 'isLegal',
      reviewedOn: 'reviewedOn',
    },
    prepare: ({ title, group, isLegal, reviewedOn }: Record<string, string | boolean | null>) => ({
      title: typeof title === 'string' ? title : 'New question',
      subtitle: [
        group,
        isLegal === true ? 'law' : undefined,
        typeof reviewedOn === 'string' ? `checked ${formatDate(reviewedOn)}` : 'never checked',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
