import { DocumentsIcon } from '@sanity/icons/Documents';
import { defineType } from 'sanity';

import { pressRoomSchema } from '../../../src/content/schemas/pressRoom.ts';
import { group, list } from '../fields/objects.ts';
import { pointers } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, words } from '../fields/text.ts';
import { languageField } from '../fields/values.ts';

const { shape } = pressRoomSchema;

/** What the press room says of itself. */
export const pressRoomType = defineType({
  name: 'pressRoom',
  title: 'Press room',
  type: 'document',
  icon: DocumentsIcon,
  groups: [
    { name: 'contact', title: 'Contact', default: true },
    { name: 'words', title: 'Words about us' },
    { name: 'kit', title: 'Pictures' },
  ],
  fields: [
    group('contact', 'Contact', 'pressContact', shape.contact, { group: 'contact' }),
    line('promise', 'Promise', shape.promise, {
      group: 'contact',
      description: 'How soon reporters hear back. Leave it empty when nobody can keep it.',
    }),
    line('afterHours', 'After hours', shape.afterHours, { group: 'contact' }),
    richText('otherWays', 'While there is no contact', shape.otherWays, { group: 'contact' }),
    pointers('spokespeople', 'Spokespeople', shape.spokespeople, { group: 'contact' }),
    words('commentRule', 'No comment', shape.commentRule, { group: 'words' }),
    words('boilerplateShort', 'About us, 50 words', shape.boilerplateShort, { group: 'words' }),
    words('boilerplateLong', 'About us, 100 words', shape.boilerplateLong, { group: 'words' }),
    richText('pictureRules', 'Rules for pictures', shape.pictureRules, { group: 'kit' }),
    list('pictures', 'Pictures', 'pressPicture', shape.pictures, { group: 'kit' }),
    languageField({ group: 'words', readOnly: true }),
  ],
  preview: {
    select: { contact: 'contact.name', email: 'contact.email' },
    prepare: ({ contact, email }: Record<string, string | null>) => ({
      title: 'Press room',
      subtitle: [contact ?? 'NO CONTACT', email].filter(Boolean).join(' · '),
    }),
  },
});
