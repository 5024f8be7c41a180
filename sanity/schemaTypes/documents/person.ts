import { UserIcon } from '@sanity/icons/User';
import { defineType } from 'sanity';

import { personSchema } from '../../../src/content/schemas/person.ts';
import { pointer, slug } from '../fields/pointers.ts';
import { exactLine, line, lines } from '../fields/text.ts';
import { languageField } from '../fields/values.ts';

const { shape } = personSchema;

/** Somebody the site names. */
export const personType = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  icon: UserIcon,
  description: 'Only people who spoke in public, in the capacity they spoke in.',
  fields: [
    exactLine('name', 'Name', shape.name),
    slug(shape.slug, 'name'),
    line('pronouns', 'Pronouns', shape.pronouns),
    line('role', 'Role', shape.role, {
      description: 'What the person does: business manager, organizer.',
    }),
    pointer('organization', 'Organization', shape.organization),
    line('city', 'City', shape.city),
    pointer('region', 'Region', shape.region),
    lines('languages', 'Languages', shape.languages),
    lines('topics', 'Topics', shape.topics),
    languageField(),
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { title: 'name', role: 'role', organization: 'organization.shortName' },
    prepare: ({ title, role, organization }: Record<string, string | null>) => ({
      title: title ?? 'New person',
      subtitle: [role, organization].filter(Boolean).join(', '),
    }),
  },
});
