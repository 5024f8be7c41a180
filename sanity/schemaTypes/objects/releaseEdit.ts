import { EditIcon } from '@sanity/icons/Edit';
import { defineType } from 'sanity';

import { releaseSchema } from '../../../src/content/schemas/release.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { line } from '../fields/text.ts';
import { day } from '../fields/values.ts';

const edit = releaseSchema.shape.edits.unwrap().element.shape;

/** A change of a release that was out already. */
export const releaseEditType = defineType({
  name: 'releaseEdit',
  title: 'Change',
  type: 'object',
  icon: EditIcon,
  fields: [day('date', 'Day', edit.date), line('text', 'What changed', edit.text)],
  preview: {
    select: { title: 'text', date: 'date' },
    prepare: ({ title, date }: { title?: string | null; date?: string | null }) => ({
      title: title ?? 'New change',
      subtitle: date ? formatDate(date) : 'No day yet',
    }),
  },
});
