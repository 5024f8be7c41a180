import { EqualIcon } from '@sanity/icons/Equal';
import { defineType } from 'sanity';

import { productionSchema } from '../../../src/content/schemas/production.ts';
import { count } from '../fields/values.ts';

const tally = productionSchema.shape.steps.element.shape.tally.unwrap().shape;

/** How a vote came out. */
export const tallyType = defineType({
  name: 'tally',
  title: 'Official tally',
  type: 'object',
  icon: EqualIcon,
  fields: [count('for', 'For', tally.for), count('against', 'Against', tally.against)],
});
