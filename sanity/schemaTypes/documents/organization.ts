import { UsersIcon } from '@sanity/icons/Users';
import { defineType } from 'sanity';

import {
  organizationFamilies,
  organizationSchema,
} from '../../../src/content/schemas/organization.ts';
import { en } from '../../../src/i18n/en.ts';
import { pointers, slug } from '../fields/pointers.ts';
import { exactLine, line, words } from '../fields/text.ts';
import { choice, languageField } from '../fields/values.ts';

const { shape } = organizationSchema;

/** A union, guild, council or other body. */
export const organizationType = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  icon: UsersIcon,
  fields: [
    exactLine('name', 'Full name', shape.name),
    line('shortName', 'Short name', shape.shortName, {
      description: 'What people call it: LiUNA Local 724.',
    }),
    slug(shape.slug, 'shortName'),
    choice(
      'family',
      'Union family',
      shape.family,
      Object.fromEntries(
        organizationFamilies.map((family) => [family, en.endorsements.families[family]]),
      ),
    ),
    words('about', 'About', shape.about),
    line('city', 'City', shape.city),
    exactLine('url', 'Website', shape.url),
    pointers('sources', 'Sources', shape.sources),
    languageField(),
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'shortName', direction: 'asc' }] }],
  preview: {
    select: { title: 'shortName', family: 'family', city: 'city' },
    prepare: ({ title, family, city }: Record<string, string | null>) => ({
      title: title ?? 'New organization',
      subtitle: [en.endorsements.families[family as (typeof organizationFamilies)[number]], city]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
