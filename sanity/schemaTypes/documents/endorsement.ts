import { StarIcon } from '@sanity/icons/Star';
import { defineType } from 'sanity';

import { endorsementKinds, endorsementSchema } from '../../../src/content/schemas/endorsement.ts';
import { findContradictions } from '../../../src/content/schemas/endorsementContradictions.ts';
import { en } from '../../../src/i18n/en.ts';
import { refuseContradictions } from '../contradictions.ts';
import { pointer, pointers, slug } from '../fields/pointers.ts';
import { line, words } from '../fields/text.ts';
import { choice, languageField, partialDay } from '../fields/values.ts';

const { shape } = endorsementSchema;

const capacityTitles = {
  forOrganization: 'For the organization',
  personal: 'Personally',
} satisfies Record<(typeof shape.capacity.options)[number], string>;

/** Who stands with the campaign. */
export const endorsementType = defineType({
  name: 'endorsement',
  title: 'Endorsement',
  type: 'document',
  icon: StarIcon,
  groups: [
    { name: 'who', title: 'Who and what', default: true },
    { name: 'proof', title: 'Where it can be checked' },
    { name: 'more', title: 'More' },
  ],
  fields: [
    choice(
      'kind',
      'What they did',
      shape.kind,
      Object.fromEntries(endorsementKinds.map((kind) => [kind, en.endorsements.kinds[kind]])),
      {
        group: 'who',
        description: 'Somebody who was announced as a speaker has not endorsed anything by that.',
      },
    ),
    pointer('organization', 'Organization', shape.organization, { group: 'who' }),
    pointer('person', 'Person', shape.person, { group: 'who' }),
    choice('capacity', 'In what capacity', shape.capacity, capacityTitles, { group: 'who' }),
    line('capacityTitle', 'Office', shape.capacityTitle, {
      group: 'who',
      description: 'The office, as published: Board member.',
    }),
    slug(shape.slug, 'capacityTitle', {
      group: 'more',
      description: 'The last part of its web address: writers-guild-west. It never changes.',
    }),
    partialDay('date', 'Date', shape.date, { group: 'proof' }),
    line('place', 'Place or occasion', shape.place, { group: 'proof' }),
    pointer('event', 'Event', shape.event, { group: 'proof' }),
    pointer('quote', 'Quote', shape.quote, { group: 'proof' }),
    partialDay('withdrawnOn', 'Withdrawn on', shape.withdrawnOn, {
      group: 'proof',
      description:
        'Fill this in when it was taken back. Never delete the entry: it stays, marked, and counts no more.',
    }),
    words('note', 'Note', shape.note, { group: 'proof' }),
    pointers('sources', 'Sources', shape.sources, { group: 'proof' }),
    languageField({ group: 'more' }),
  ],
  validation: (rule) => rule.custom(refuseContradictions(findContradictions)),
  orderings: [{ name: 'date', title: 'Latest first', by: [{ field: 'date', direction: 'desc' }] }],
  preview: {
    select: {
      organization: 'organization.shortName',
      person: 'person.name',
      kind: 'kind',
      capacityTitle: 'capacityTitle',
      withdrawnOn: 'withdrawnOn',
      publisher: 'sources.0.publisher',
    },
    prepare: ({
      organization,
      person,
      kind,
      capacityTitle,
      withdrawnOn,
      publisher,
    }: Record<string, string | null>) => ({
      title: [person, organization].filter(Boolean).join(', ') || 'New endorsement',
      subtitle: [
        withdrawnOn && 'WITHDRAWN',
        en.endorsements.kinds[kind as (typeof endorsementKinds)[number]],
        capacityTitle,
        publisher ?? 'NO SOURCE',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
