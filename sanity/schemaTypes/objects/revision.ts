import { EditIcon } from '@sanity/icons/Edit';
import { defineType } from 'sanity';

import { revision as revisionSchema } from '../../../src/content/schemas/eventParts.ts';
import { words } from '../fields/text.ts';
import { day, wallTime } from '../fields/values.ts';

const revision = revisionSchema.shape;

/** A change of an event that people must know of. */
export const revisionType = defineType({
  name: 'revision',
  title: 'Change',
  type: 'object',
  icon: EditIcon,
  fields: [
    day('date', 'Day', revision.date),
    words('text', 'What changed', revision.text),
    wallTime('previousStartsAt', 'Started before', revision.previousStartsAt),
  ],
  preview: { select: { title: 'text', subtitle: 'date' } },
});
