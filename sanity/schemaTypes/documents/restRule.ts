import { MoonIcon } from '@sanity/icons/Moon';
import { defineType } from 'sanity';

import { restRuleSchema, type restStandings } from '../../../src/content/schemas/setRules.ts';
import { pointer } from '../fields/pointers.ts';
import { line } from '../fields/text.ts';
import { choice, count, day, languageField } from '../fields/values.ts';

const { shape } = restRuleSchema;

const standingTitles = {
  demand: 'We demand it',
  crew: 'Others on the same set have it',
} satisfies Record<(typeof restStandings)[number], string>;

/** Hours of rest that somebody demands or has. */
export const restRuleType = defineType({
  name: 'restRule',
  title: 'Rest between wrap and call',
  type: 'document',
  icon: MoonIcon,
  description:
    'The turnaround calculator compares a night with these. Without one it compares with nothing.',
  fields: [
    line('who', 'Who', shape.who),
    choice('standing', 'What it is', shape.standing, standingTitles),
    count('hours', 'Hours', shape.hours),
    pointer('source', 'Source', shape.source),
    day('reviewedOn', 'Last checked', shape.reviewedOn),
    languageField(),
  ],
  preview: {
    select: { who: 'who', hours: 'hours', publisher: 'source.publisher' },
    prepare: ({
      who,
      hours,
      publisher,
    }: {
      who?: string | null;
      hours?: number | null;
      publisher?: string | null;
    }) => ({
      title: who ?? 'New rule',
      subtitle: [hours && `${hours} hours`, publisher ?? 'NO SOURCE'].filter(Boolean).join(' · '),
    }),
  },
});
