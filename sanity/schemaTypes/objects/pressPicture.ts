import { ImageIcon } from '@sanity/icons/Image';
import { defineField, defineType } from 'sanity';

import { pressRoomSchema } from '../../../src/content/schemas/pressRoom.ts';
import { apiVersion } from '../../settings.ts';
import { exactLine, line, words } from '../fields/text.ts';
import { asSentence } from '../mirror.ts';

const { shape } = pressRoomSchema.shape.pictures.unwrap().element;

/** A picture that newsrooms may print, with all that they must know about it. */
export const pressPictureType = defineType({
  name: 'pressPicture',
  title: 'Press picture',
  type: 'object',
  icon: ImageIcon,
  fields: [
    defineField({
      name: 'image',
      title: 'Picture',
      type: 'image',
      description: 'At most 20 MB. Nobody in it without that person’s own yes.',
      options: { hotspot: false, accept: 'image/png, image/jpeg, image/webp, image/svg+xml' },
      validation: (rule) =>
        rule
          .required()
          .assetRequired()
          .custom(async (image, { getClient }) => {
            const bytes = await getClient({ apiVersion }).fetch<number | null>(
              '*[_id == $id][0].size',
              { id: image?.asset?._ref ?? '' },
            );
            // Without a picture, the rules before this one say so.
            if (bytes === null) return true;
            const issue = shape.bytes.safeParse(bytes).error?.issues[0];
            return issue === undefined ? true : asSentence(issue.message);
          }),
    }),
    exactLine('name', 'File name', shape.name),
    words('caption', 'Caption', shape.caption),
    words('alt', 'What it shows', shape.alt),
    line('credit', 'Credit', shape.credit),
    line('licence', 'Licence', shape.licence),
  ],
  preview: { select: { title: 'caption', subtitle: 'credit', media: 'image' } },
});
