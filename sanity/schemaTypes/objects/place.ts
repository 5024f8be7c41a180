import { PinIcon } from '@sanity/icons/Pin';
import { defineType } from 'sanity';

import { place as placeSchema } from '../../../src/content/schemas/eventParts.ts';
import { exactLine, line, words } from '../fields/text.ts';
import { count } from '../fields/values.ts';

const place = placeSchema.shape;

/** Where an event in person is. */
export const placeType = defineType({
  name: 'place',
  title: 'Place',
  type: 'object',
  icon: PinIcon,
  fields: [
    line('name', 'Name', place.name),
    line('street', 'Street', place.street),
    line('city', 'City', place.city),
    line('state', 'State', place.state),
    exactLine('mapUrl', 'Map', place.mapUrl),
    count('latitude', 'Latitude', place.latitude),
    count('longitude', 'Longitude', place.longitude),
    words('entranceNote', 'Entrance', place.entranceNote),
  ],
  options: { columns: 2 },
});
