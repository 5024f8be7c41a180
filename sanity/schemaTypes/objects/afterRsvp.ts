import { LockIcon } from '@sanity/icons/Lock';
import { defineType } from 'sanity';

import { afterRsvp } from '../../../src/content/schemas/eventParts.ts';
import { exactLine, line, words } from '../fields/text.ts';

const { shape } = afterRsvp;

/** What only people who answered see: written for the form backend, never for a page. */
export const afterRsvpType = defineType({
  name: 'afterRsvp',
  title: 'Only after an RSVP',
  type: 'object',
  icon: LockIcon,
  fields: [
    line('placeName', 'Name of the place', shape.placeName),
    line('street', 'Street', shape.street),
    exactLine('mapUrl', 'Map', shape.mapUrl),
    words('entranceNote', 'Entrance', shape.entranceNote),
    exactLine('meetingLink', 'Link of the call', shape.meetingLink),
    words('note', 'Note', shape.note),
  ],
});
