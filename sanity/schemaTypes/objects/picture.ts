import { ImageIcon } from '@sanity/icons/Image';
import { defineField, defineType } from 'sanity';

import { checkPictureFile } from '../../checks/pictureFile.ts';
import { picture } from '../../../src/content/schemas/picture.ts';
import { line, words } from '../fields/text.ts';

/** A picture with what must be said about it. */
export const pictureType = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'object',
  icon: ImageIcon,
  fields: [
    defineField({
      name: 'image',
      title: 'Picture',
      type: 'image',
      description:
        'A drawing made for the campaign. Never a photo of workers without their consent.',
      // The site takes the picture as it is: a crop made here would not be seen.
      options: { hotspot: false, accept: 'image/png, image/jpeg, image/webp, image/svg+xml' },
      validation: (rule) => rule.required().assetRequired().custom(checkPictureFile),
    }),
    words('alt', 'What it shows', picture.shape.alt),
    line('credit', 'Credit', picture.shape.credit),
  ],
  preview: { select: { title: 'alt', subtitle: 'credit', media: 'image' } },
});
