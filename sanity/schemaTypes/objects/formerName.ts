import { ClockIcon } from '@sanity/icons/Clock';
import { defineType } from 'sanity';

import { organizationSchema } from '../../../src/content/schemas/organization.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { exactLine } from '../fields/text.ts';
import { partialDay } from '../fields/values.ts';

const { shape } = organizationSchema.shape.formerNames.unwrap().element;

/** A name that an organization had before. */
export const formerNameType = defineType({
  name: 'formerName',
  title: 'Former name',
  type: 'object',
  icon: ClockIcon,
  fields: [exactLine('name', 'Name', shape.name), partialDay('until', 'Until', shape.until)],
  preview: {
    select: { title: 'name', until: 'until' },
    prepare: ({ title, until }: { title?: string | null; until?: string | null }) => ({
      title: title ?? 'New former name',
      subtitle: until ? `until ${formatDate(until)}` : 'No date yet',
    }),
  },
});
