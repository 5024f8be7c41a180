import { CreditCardIcon } from '@sanity/icons/CreditCard';
import { defineType } from 'sanity';

import { type payBases, payRuleSchema } from '../../../src/content/schemas/setRules.ts';
import { pointer } from '../fields/pointers.ts';
import { line } from '../fields/text.ts';
import { choice, count, day, languageField } from '../fields/values.ts';

const { shape } = payRuleSchema;

const basisTitles = {
  day: 'Hours of a day',
  week: 'Hours of a week',
} satisfies Record<(typeof payBases)[number], string>;

/** From when on hours are paid at a higher rate. */
export const payRuleType = defineType({
  name: 'payRule',
  title: 'Overtime',
  type: 'document',
  icon: CreditCardIcon,
  description:
    'One document for each step: what a day pays after some hours, and what it pays after more.',
  fields: [
    line('place', 'Place', shape.place),
    choice('basis', 'Counted by', shape.basis, basisTitles),
    count('afterHours', 'After hours', shape.afterHours),
    count('multiplier', 'Times the rate', shape.multiplier),
    pointer('source', 'Source', shape.source),
    day('reviewedOn', 'Last checked', shape.reviewedOn),
    languageField(),
  ],
  preview: {
    select: { place: 'place', hours: 'afterHours', times: 'multiplier', by: 'source.publisher' },
    prepare: ({
      place,
      hours,
      times,
      by,
    }: {
      place?: string | null;
      hours?: number | null;
      times?: number | null;
      by?: string | null;
    }) => ({
      title: place ?? 'New overtime rule',
      subtitle: [hours && times && `after ${hours} hours × ${times}`, by ?? 'NO SOURCE']
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
