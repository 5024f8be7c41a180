import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { defineType } from 'sanity';

import { coverageSchema } from '../../../src/content/schemas/coverage.ts';
import { formatDate } from '../../../src/lib/formatDate.ts';
import { exactLine, line, words } from '../fields/text.ts';
import { languageField, partialDay } from '../fields/values.ts';

const { shape } = coverageSchema;

/** Something the press published. */
export const coverageType = defineType({
  name: 'coverage',
  title: 'Coverage',
  type: 'document',
  icon: EarthGlobeIcon,
  fields: [
    exactLine('outlet', 'Outlet', shape.outlet),
    words('title', 'Headline', shape.title, { mayQuote: true }),
    partialDay('date', 'Date', shape.date),
    exactLine('url', 'Link', shape.url),
    line('note', 'Note', shape.note),
    languageField(),
  ],
  orderings: [{ name: 'date', title: 'Latest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: {
    select: { title: 'title', outlet: 'outlet', date: 'date' },
    prepare: ({ title, outlet, date }: Record<string, string | null>) => ({
      title: title ?? 'New coverage',
      subtitle: [outlet, date && formatDate(date)].filter(Boolean).join(' · '),
    }),
  },
});
