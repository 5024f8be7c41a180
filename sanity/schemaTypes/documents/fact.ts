import { BarChartIcon } from '@sanity/icons/BarChart';
import { defineType } from 'sanity';

import { factSchema } from '../../../src/content/schemas/fact.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { checkFactInUse } from '../../checks/figureMarkers.ts';
import { pointer, slug } from '../fields/pointers.ts';
import { line, words } from '../fields/text.ts';
import { choice, day, languageField, partialDay } from '../fields/values.ts';

const { shape } = factSchema;

const confidenceTitles = {
  confirmed: 'Confirmed',
  organizersEstimate: 'Organizers’ estimate',
  reported: 'Reported by others',
} satisfies Record<(typeof shape.confidence.options)[number], string>;

/** A figure, written once. */
export const factType = defineType({
  name: 'fact',
  title: 'Fact',
  type: 'document',
  icon: BarChartIcon,
  validation: (rule) => rule.custom(checkFactInUse),
  fields: [
    line('label', 'Label', shape.label, { description: 'The word above it in a box: Crew.' }),
    line('figure', 'Figure', shape.figure, { description: 'The figure: 10,000+.' }),
    line('statement', 'Statement', shape.statement, {
      description: 'The rest of the sentence: people do these jobs.',
    }),
    line('unit', 'Unit', shape.unit, {
      description: 'What the number counts: people. Leave it empty where the figure is no number.',
    }),
    slug(shape.slug, 'label', {
      description:
        'Its key. Texts show the figure with {fact:key}, or its number alone with {number:key}. Press Generate, then leave it.',
    }),
    choice('confidence', 'How sure it is', shape.confidence, confidenceTitles),
    partialDay('asOf', 'True on', shape.asOf),
    pointer('source', 'Source', shape.source),
    line('otherFigure', 'Other figure', shape.otherFigure, {
      description: 'Another figure that was printed: 1,800. Texts show it with {other:key}.',
    }),
    words('conflict', 'What else was printed', shape.conflict),
    day('reviewedOn', 'Last checked', shape.reviewedOn),
    languageField(),
  ],
  orderings: [
    {
      name: 'review',
      title: 'Checked longest ago',
      by: [{ field: 'reviewedOn', direction: 'asc' }],
    },
  ],
  preview: {
    select: {
      figure: 'figure',
      statement: 'statement',
      publisher: 'source.publisher',
      reviewedOn: 'reviewedOn',
    },
    prepare: ({ figure, statement, publisher, reviewedOn }: Record<string, string | null>) => ({
      title: [figure, statement].filter(Boolean).join(' ') || 'New fact',
      subtitle: [
        publisher ?? 'NO SOURCE',
        reviewedOn ? `checked ${formatDate(reviewedOn)}` : 'never checked',
      ].join(' · '),
    }),
  },
});
