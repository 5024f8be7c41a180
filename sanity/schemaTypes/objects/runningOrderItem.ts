import { ClockIcon } from '@sanity/icons/Clock';
import { defineType } from 'sanity';

import { eventSchema } from '../../../src/content/schemas/event.ts';
import { line } from '../fields/text.ts';
import { timeOfDay } from '../fields/values.ts';

const item = eventSchema.shape.runningOrder.unwrap().element.shape;

/** A line of an event's running order. */
export const runningOrderItemType = defineType({
  name: 'runningOrderItem',
  title: 'Item',
  type: 'object',
  icon: ClockIcon,
  fields: [
    timeOfDay('time', 'Time', item.time),
    line('item', 'What', item.item),
    line('who', 'Who', item.who),
  ],
  preview: {
    select: { time: 'time', item: 'item', who: 'who' },
    prepare: ({ time, item, who }: Record<string, string>) => ({
      title: [time, item].filter(Boolean).join('  '),
      subtitle: who,
    }),
  },
});
