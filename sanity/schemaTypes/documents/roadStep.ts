import { PinIcon } from '@sanity/icons/Pin';
import { defineType } from 'sanity';

import { roadStepSchema } from '../../../src/content/schemas/roadStep.ts';
import type { RoadDrawingName } from '../../../src/lib/roadDrawings.ts';
import { pointers, slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, words } from '../fields/text.ts';
import { choice, count, day, flag, languageField } from '../fields/values.ts';

const { shape } = roadStepSchema;

const drawingTitles = {
  coffee: 'Two cups of coffee',
  clipboard: 'A sign-in sheet',
  card: 'A card and a pen',
  boxes: 'Stacked apple boxes',
  ballot: 'A ballot box',
  table: 'A table',
  contract: 'A contract',
} satisfies Record<RoadDrawingName, string>;

/** One stop on the road from a first talk to a contract. */
export const roadStepType = defineType({
  name: 'roadStep',
  title: 'Step on the road',
  type: 'document',
  icon: PinIcon,
  groups: [
    { name: 'step', title: 'The step', default: true },
    { name: 'more', title: 'Sources and more' },
  ],
  fields: [
    count('number', 'Number', shape.number, { group: 'step' }),
    line('title', 'Title', shape.title, { group: 'step' }),
    slug(shape.slug, 'title', { group: 'step' }),
    words('summary', 'Summary', shape.summary, { group: 'step' }),
    richText('body', 'Text', shape.body, { group: 'step' }),
    words('whoSees', 'Who sees what', shape.whoSees, { group: 'step' }),
    choice('drawing', 'Drawing', shape.drawing, drawingTitles, { group: 'more' }),
    flag('isLegal', 'Speaks of law', shape.isLegal, { group: 'more' }),
    pointers('sources', 'Sources', shape.sources, { group: 'more' }),
    day('reviewedOn', 'Last checked', shape.reviewedOn, { group: 'more' }),
    languageField({ group: 'more' }),
  ],
  orderings: [
    { name: 'number', title: 'Along the road', by: [{ field: 'number', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', number: 'number', summary: 'summary' },
    prepare: ({
      title,
      number,
      summary,
    }: {
      title?: string | null;
      number?: number | null;
      summary?: string | null;
    }) => ({
      title: title ?? 'New step',
      subtitle: [number && `Step ${number}`, summary].filter(Boolean).join(' · '),
    }),
  },
});
