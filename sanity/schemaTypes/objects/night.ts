import { MoonIcon } from '@sanity/icons/Moon';
import { defineType } from 'sanity';

import { demandSchema } from '../../../src/content/schemas/demand.ts';
import { count, timeOfDay } from '../fields/values.ts';

const night = demandSchema.shape.night.unwrap().shape;

/** An example night between two working days. */
export const nightType = defineType({
  name: 'night',
  title: 'Night',
  type: 'object',
  icon: MoonIcon,
  fields: [
    timeOfDay('wrap', 'Wrap', night.wrap),
    timeOfDay('call', 'Next call', night.call),
    count('travelMinutes', 'Minutes of travel', night.travelMinutes),
  ],
  options: { columns: 3 },
});
