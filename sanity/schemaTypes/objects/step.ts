import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineType } from 'sanity';

import { formatDate } from '../../../src/lib/formatDate.ts';
import { productionSchema } from '../../../src/content/schemas/production.ts';
import { group } from '../fields/objects.ts';
import { pointer } from '../fields/pointers.ts';
import { line } from '../fields/text.ts';
import { choice, partialDay } from '../fields/values.ts';

const step = productionSchema.shape.steps.element.shape;

/** The words for each stage of a public drive. */
const stageTitles = {
  recognitionAsked: 'Recognition asked',
  petitionFiled: 'Petition filed',
  vote: 'Vote',
  won: 'Won',
  certified: 'Certified',
  bargaining: 'Bargaining',
  ratified: 'Contract ratified',
} satisfies Record<(typeof step.stage.options)[number], string>;

/** A stage that a production's drive has reached. */
export const stepType = defineType({
  name: 'step',
  title: 'Step',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fields: [
    choice('stage', 'Stage', step.stage, stageTitles),
    partialDay('date', 'Date', step.date),
    line('text', 'What happened', step.text),
    group('tally', 'Official tally', 'tally', step.tally),
    pointer('source', 'Source', step.source),
  ],
  preview: {
    select: { text: 'text', date: 'date' },
    prepare: ({ text, date }: { text?: string | null; date?: string | null }) => ({
      title: text ?? 'New step',
      subtitle: date ? formatDate(date) : 'No date yet',
    }),
  },
});
