import { BulbOutlineIcon } from '@sanity/icons/BulbOutline';
import { defineType } from 'sanity';

import { demandSchema } from '../../../src/content/schemas/demand.ts';
import { group } from '../fields/objects.ts';
import { pointers, slug } from '../fields/pointers.ts';
import { richText } from '../fields/richText.ts';
import { line, words } from '../fields/text.ts';
import { count, day, languageField } from '../fields/values.ts';

const { shape } = demandSchema;

/** One of the things the campaign demands. */
export const demandType = defineType({
  name: 'demand',
  title: 'Demand',
  type: 'document',
  icon: BulbOutlineIcon,
  groups: [
    { name: 'demand', title: 'The demand', default: true },
    { name: 'reasons', title: 'Why' },
    { name: 'more', title: 'Sources and more' },
  ],
  fields: [
    line('title', 'Title', shape.title, { group: 'demand' }),
    slug(shape.slug, 'title', { group: 'demand' }),
    count('number', 'Scene number', shape.number, { group: 'demand' }),
    line('slate', 'On the slate', shape.slate, { group: 'demand' }),
    words('summary', 'Summary', shape.summary, { group: 'demand' }),
    line('want', 'We demand, in one line', shape.want, { group: 'demand' }),
    richText('wantDetail', 'We demand, in full', shape.wantDetail, { group: 'demand' }),
    richText('today', 'Today', shape.today, { group: 'reasons' }),
    richText('whoHasIt', 'Who has it', shape.whoHasIt, { group: 'reasons' }),
    group('night', 'Example night', 'night', shape.night, { group: 'reasons' }),
    pointers('questions', 'Questions on this', shape.questions, { group: 'more' }),
    pointers('sources', 'Sources', shape.sources, { group: 'more' }),
    day('reviewedOn', 'Last checked', shape.reviewedOn, { group: 'more' }),
    languageField({ group: 'more' }),
  ],
  orderings: [
    { name: 'number', title: 'Scene number', by: [{ field: 'number', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', number: 'number', want: 'want' },
    prepare: ({
      title,
      number,
      want,
    }: {
      title?: string | null;
      number?: number | null;
      want?: string | null;
    }) => ({
      title: title ?? 'New demand',
      subtitle: [number && `Scene ${number}`, want].filter(Boolean).join(' · '),
    }),
  },
});
