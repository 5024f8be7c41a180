import { BlockContentIcon } from '@sanity/icons/BlockContent';
import { defineType } from 'sanity';

import { pageSchema } from '../../../src/content/schemas/page.ts';
import { richText } from '../fields/richText.ts';
import { line } from '../fields/text.ts';

const { heading, body } = pageSchema.shape.sections.unwrap().element.shape;

/** A box of text on a page. */
export const sectionType = defineType({
  name: 'section',
  title: 'Box of text',
  type: 'object',
  icon: BlockContentIcon,
  fields: [line('heading', 'Heading', heading), richText('body', 'Text', body)],
  preview: { select: { title: 'heading', subtitle: 'body' } },
});
