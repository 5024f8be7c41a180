import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { defineType } from 'sanity';

import { correctionSchema } from '../../../src/content/schemas/correction.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { pointer } from '../fields/pointers.ts';
import { line, words } from '../fields/text.ts';
import { day, languageField } from '../fields/values.ts';

const { shape } = correctionSchema;

/** Something that was wrong, and what is right. */
export const correctionType = defineType({
  name: 'correction',
  title: 'Correction',
  type: 'document',
  icon: CheckmarkIcon,
  description: 'Stays on the page of facts for good: reporters may have printed what was wrong.',
  fields: [
    day('date', 'Put right on', shape.date),
    line('where', 'Where it stood', shape.where),
    words('wrong', 'What was wrong', shape.wrong),
    words('right', 'What is right', shape.right),
    pointer('fact', 'Fact', shape.fact),
    languageField(),
  ],
  orderings: [{ name: 'date', title: 'Latest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: {
    select: { title: 'right', date: 'date', where: 'where' },
    prepare: ({ title, date, where }: Record<string, string | null>) => ({
      title: title ?? 'New correction',
      subtitle: [date && formatDate(date), where].filter(Boolean).join(' · '),
    }),
  },
});
