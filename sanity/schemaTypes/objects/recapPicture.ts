import { ImageIcon } from '@sanity/icons/Image';
import { defineType } from 'sanity';

import { recapPicture } from '../../../src/content/schemas/eventParts.ts';
import { words } from '../fields/text.ts';
import { pictureType } from './picture.ts';

/** A picture of an event that is over, with the consent of everybody in it. */
export const recapPictureType = defineType({
  name: 'recapPicture',
  title: 'Picture of the event',
  type: 'object',
  icon: ImageIcon,
  fields: [
    ...pictureType.fields,
    words('consent', 'Who agreed to be shown', recapPicture.shape.consent),
  ],
  preview: { select: { title: 'alt', subtitle: 'credit', media: 'image' } },
});
