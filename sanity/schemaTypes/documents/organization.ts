import { UsersIcon } from '@sanity/icons/Users';
import { defineType } from 'sanity';

import {
  organizationFamilies,
  organizationSchema,
} from '../../../src/content/schemas/organization.ts';
import { en } from '../../../src/i18n/en.ts';
import { group, list } from '../fields/objects.ts';
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
    line('local', 'Local', shape.local, {
      description: 'Only the number of the local: 724. Empty when it is no local.',
    }),
    list('formerNames', 'Former names', 'formerName', shape.formerNames, {
      description: 'When it is renamed, change the name above and put the old one here.',
    }),
    group('logo', 'Logo', 'logo', shape.logo, {
      description: 'Leave it out unless the organization allowed it in writing.',
    }),
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
