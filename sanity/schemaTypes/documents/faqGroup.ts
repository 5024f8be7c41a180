import { FolderIcon } from '@sanity/icons/Folder';
import { defineType } from 'sanity';

import { faqGroupSchema } from '../../../src/content/schemas/faq.ts';
import { slug } from '../fields/pointers.ts';
import { line } from '../fields/text.ts';
import { count, languageField } from '../fields/values.ts';

const { shape } = faqGroupSchema;

/** A group of questions. */
export const faqGroupType = defineType({
  name: 'faqGroup',
  title: 'Group of questions',
  type: 'document',
  icon: FolderIcon,
  fields: [
    line('title', 'Title', shape.title),
    slug(shape.slug, 'title'),
    count('order', 'Place on the page', shape.order),
    languageField(),
  ],
  orderings: [
    { name: 'order', title: 'Place on the page', by: [{ field: 'order', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', order: 'order' },
    prepare: ({ title, order }: { title?: string | null; order?: number | null }) => ({
      title: title ?? 'New group',
      subtitle: order ? `Group ${order}` : 'No place yet',
    }),
  },
});
