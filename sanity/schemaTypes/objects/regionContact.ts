import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineType } from 'sanity';

import { regionSchema } from '../../../src/content/schemas/region.ts';
import { pointer } from '../fields/pointers.ts';
import { exactLine, line } from '../fields/text.ts';
import { day } from '../fields/values.ts';

const contact = regionSchema.shape.contact.unwrap().shape;
const channel = regionSchema.shape.channels.unwrap().element.shape;

/** Who to write to in a region. */
export const regionContactType = defineType({
  name: 'regionContact',
  title: 'Contact',
  type: 'object',
  icon: EnvelopeIcon,
  fields: [
    line('name', 'Name', contact.name),
    exactLine('link', 'Address', contact.link),
    line('note', 'Note', contact.note),
    pointer('source', 'Source', contact.source),
    day('confirmedOn', 'Agreed on', contact.confirmedOn),
  ],
});

/** Where people of a region meet online. */
export const regionChannelType = defineType({
  name: 'regionChannel',
  title: 'Channel',
  type: 'object',
  icon: EnvelopeIcon,
  fields: [
    line('name', 'Name', channel.name),
    exactLine('link', 'Address', channel.link),
    day('confirmedOn', 'Looked at on', channel.confirmedOn),
  ],
  preview: { select: { title: 'name', subtitle: 'link' } },
});
