import { ImageIcon } from '@sanity/icons/Image';
import { defineType } from 'sanity';

import { organizationSchema } from '../../../src/content/schemas/organization.ts';
import { line } from '../fields/text.ts';
import { pictureType } from './picture.ts';

const { shape } = organizationSchema.shape.logo.unwrap();

/** The logo of an organization, with who allowed us to show it. */
export const logoType = defineType({
  name: 'logo',
  title: 'Logo',
  type: 'object',
  icon: ImageIcon,
  fields: [
    ...pictureType.fields.map((field) =>
      field.name === 'image'
        ? { ...field, description: 'SVG or PNG, as the organization gave it.' }
        : field,
    ),
    line('licence', 'Licence', shape.licence, {
      description: 'Who allowed us to show it, when, and for what. Without this it is refused.',
    }),
  ],
  preview: { select: { title: 'alt', subtitle: 'licence', media: 'image' } },
});
