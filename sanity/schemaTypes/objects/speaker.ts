import { MicrophoneIcon } from '@sanity/icons/Microphone';
import { defineType } from 'sanity';

import { speaker as speakerSchema } from '../../../src/content/schemas/eventParts.ts';
import { pointer } from '../fields/pointers.ts';
import { line } from '../fields/text.ts';

const speaker = speakerSchema.shape;

/** Somebody who speaks at an event. */
export const speakerType = defineType({
  name: 'speaker',
  title: 'Speaker',
  type: 'object',
  icon: MicrophoneIcon,
  fields: [
    pointer('person', 'Person', speaker.person),
    line('capacity', 'Capacity', speaker.capacity),
  ],
  preview: { select: { title: 'person.name', subtitle: 'capacity' } },
});
