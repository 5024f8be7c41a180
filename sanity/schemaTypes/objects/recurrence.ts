import { RefreshIcon } from '@sanity/icons/Refresh';
import { defineArrayMember, defineField, defineType } from 'sanity';

import { type frequencies, recurrence } from '../../../src/content/schemas/eventParts.ts';
import { mirror } from '../mirror.ts';
import { choice, day } from '../fields/values.ts';

const { shape } = recurrence;

const frequencyTitles = {
  weekly: 'Every week',
  everyTwoWeeks: 'Every two weeks',
  monthly: 'Every month, on the same weekday',
} satisfies Record<(typeof frequencies)[number], string>;

/** How an event comes again. */
export const recurrenceType = defineType({
  name: 'recurrence',
  title: 'Comes again',
  type: 'object',
  icon: RefreshIcon,
  fields: [
    choice('frequency', 'How often', shape.frequency, frequencyTitles),
    day('lastDay', 'Last day', shape.lastDay),
    defineField({
      name: 'exceptions',
      title: 'Not on',
      ...mirror(shape.exceptions),
      type: 'array',
      of: [defineArrayMember({ type: 'date' })],
    }),
  ],
  preview: { select: { title: 'frequency', subtitle: 'lastDay' } },
});
