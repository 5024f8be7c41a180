import { EarthAmericasIcon } from '@sanity/icons/EarthAmericas';
import { defineType } from 'sanity';

import { regionSchema } from '../../../src/content/schemas/region.ts';
import { checkNoEventThere } from '../../checks/freeAddress.ts';
import { group, list } from '../fields/objects.ts';
import { pointers, slug } from '../fields/pointers.ts';
import { line } from '../fields/text.ts';
import { count, flag, languageField, zone } from '../fields/values.ts';

const { shape } = regionSchema;

/** A part of the country with organizers of its own. */
export const regionType = defineType({
  name: 'region',
  title: 'Region',
  type: 'document',
  icon: EarthAmericasIcon,
  fields: [
    line('name', 'Name', shape.name, { description: 'As it stands in a sentence: Los Angeles.' }),
    line('shortName', 'Short name', shape.shortName, { description: 'For narrow boxes: LA.' }),
    slug(shape.slug, 'name', { checks: [checkNoEventThere] }),
    count('order', 'Place in lists', shape.order),
    zone('timeZone', 'Time zone', shape.timeZone),
    flag('isFocus', 'In focus', shape.isFocus),
    group('contact', 'Contact', 'regionContact', shape.contact),
    list('channels', 'Channels', 'regionChannel', shape.channels),
    pointers('facts', 'Local facts', shape.facts),
    pointers('supporters', 'Who stands with us here', shape.supporters),
    languageField(),
  ],
  orderings: [
    { name: 'order', title: 'Place in lists', by: [{ field: 'order', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'name', timeZone: 'timeZone', isFocus: 'isFocus' },
    prepare: ({ title, timeZone, isFocus }: Record<string, string | boolean | null>) => ({
      title: typeof title === 'string' ? title : 'New region',
      subtitle: [isFocus === true ? 'in focus' : undefined, timeZone].filter(Boolean).join(' · '),
    }),
  },
});
