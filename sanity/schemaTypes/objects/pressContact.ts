import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineType } from 'sanity';

import { pressContact } from '../../../src/content/schemas/release.ts';
import { exactLine } from '../fields/text.ts';

const { shape } = pressContact;

/** Whom a reporter reaches. */
export const pressContactType = defineType({
  name: 'pressContact',
  title: 'Press contact',
  type: 'object',
  icon: EnvelopeIcon,
  description: 'It is public. Never a private number.',
  fields: [
    exactLine('name', 'Name', shape.name),
    exactLine('email', 'Email', shape.email),
    exactLine('phone', 'Phone', shape.phone),
  ],
});
