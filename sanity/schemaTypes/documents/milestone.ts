import { TimelineIcon } from '@sanity/icons/Timeline';
import { defineType } from 'sanity';

import { milestoneSchema } from '../../../src/content/schemas/milestone.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { pointers } from '../fields/pointers.ts';
import { line, words } from '../fields/text.ts';
import { languageField, partialDay } from '../fields/values.ts';

const { shape } = milestoneSchema;

/** A line of the campaign's history. */
export const milestoneType = defineType({
  name: 'milestone',
  title: 'Milestone',
  type: 'document',
  icon: TimelineIcon,
  fields: [
    partialDay('date', 'Date', shape.date),
    line('title', 'Title', shape.title),
    words('text', 'Text', shape.text),
    pointers('sources', 'Sources', shape.sources),
    languageField(),
  ],
  orderings: [{ name: 'date', title: 'Latest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: {
    select: { title: 'title', date: 'date', publisher: 'sources.0.publisher' },
    prepare: ({ title, date, publisher }: Record<string, string | null>) => ({
      title: title ?? 'New milestone',
      subtitle: [date ? formatDate(date) : 'No date yet', publisher ?? 'NO SOURCE'].join(' · '),
    }),
  },
});
