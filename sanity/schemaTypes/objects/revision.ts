import { EditIcon } from '@sanity/icons/Edit';
import { defineType } from 'sanity';

import { eventSchema } from '../../../src/content/schemas/event.ts';
import { words } from '../fields/text.ts';
import { day } from '../fields/values.ts';

const revision = eventSchema.shape.revisions.unwrap().element.shape;

/** A change of an event that people must know of. */
export const revisionType = defineType({
  name: 'revision',
  title: 'Change',
  type: 'object',
  icon: EditIcon,
  fields: [day('date', 'Day', revision.date), words('text', 'What changed', revision.text)],
  preview: { select: { title: 'text', subtitle: 'date' } },
});
