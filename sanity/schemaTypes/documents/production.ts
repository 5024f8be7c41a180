import { DocumentVideoIcon } from '@sanity/icons/DocumentVideo';
import { defineType } from 'sanity';

import { productionSchema } from '../../../src/content/schemas/production.ts';
import { list } from '../fields/objects.ts';
import { slug } from '../fields/pointers.ts';
import { exactLine } from '../fields/text.ts';
import { languageField } from '../fields/values.ts';

const { shape } = productionSchema;

/** A show whose drive is public. */
export const productionType = defineType({
  name: 'production',
  title: 'Production',
  type: 'document',
  icon: DocumentVideoIcon,
  description: 'Only drives that were in the news. Never how many cards are signed.',
  fields: [
    exactLine('title', 'Show', shape.title),
    slug(shape.slug, 'title'),
    exactLine('employer', 'Employer', shape.employer),
    list('steps', 'Steps', 'step', shape.steps),
    languageField(),
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', steps: 'steps' },
    prepare: ({ title, steps }: { title?: string; steps?: { text?: string }[] }) => ({
      title: title ?? 'New production',
      subtitle: steps?.at(-1)?.text ?? 'No step yet',
    }),
  },
});
