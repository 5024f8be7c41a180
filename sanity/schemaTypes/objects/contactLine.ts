import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineType } from 'sanity';

import { siteSettingsSchema } from '../../../src/content/schemas/siteSettings.ts';
import { pointer } from '../fields/pointers.ts';
import { exactLine, line } from '../fields/text.ts';
import { day } from '../fields/values.ts';

const { shape } = siteSettingsSchema.shape.contacts.unwrap().element;

/** Where somebody turns whose form could not be sent. */
export const contactLineType = defineType({
  name: 'contactLine',
  title: 'Way to reach us',
  type: 'object',
  icon: EnvelopeIcon,
  fields: [
    line('name', 'Name', shape.name),
    exactLine('link', 'Address', shape.link),
    pointer('source', 'Source', shape.source),
    day('confirmedOn', 'Agreed on', shape.confirmedOn),
  ],
  preview: { select: { title: 'name', subtitle: 'link' } },
});
