import { CogIcon } from '@sanity/icons/Cog';
import { defineType } from 'sanity';

import { siteSettingsSchema } from '../../../src/content/schemas/siteSettings.ts';
import { group, list } from '../fields/objects.ts';
import { pointer, pointers } from '../fields/pointers.ts';
import { line, lines, words } from '../fields/text.ts';
import { languageField } from '../fields/values.ts';

const { shape } = siteSettingsSchema;

/** What every page shares, and what the home page chooses. */
export const siteSettingsType = defineType({
  name: 'siteSettings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    { name: 'home', title: 'Home page', default: true },
    { name: 'everywhere', title: 'On every page' },
  ],
  fields: [
    pointers('homeFacts', 'Facts', shape.homeFacts, { group: 'home' }),
    pointers('homeQuestions', 'Questions', shape.homeQuestions, { group: 'home' }),
    pointer('homeQuote', 'Quote', shape.homeQuote, { group: 'home' }),
    pointer('endorsementsQuote', 'Quote on the page of endorsements', shape.endorsementsQuote, {
      group: 'home',
    }),
    group('action', 'The one action', 'action', shape.action, { group: 'everywhere' }),
    words('safetyNote', 'Safety note', shape.safetyNote, { group: 'everywhere' }),
    list('contacts', 'Where to turn when a form fails', 'contactLine', shape.contacts, {
      group: 'everywhere',
    }),
    lines('footerLines', 'Small print', shape.footerLines, { group: 'everywhere' }),
    line('name', 'Name', shape.name, { group: 'everywhere' }),
    line('shortName', 'Initials', shape.shortName, { group: 'everywhere' }),
    line('partnerLine', 'Partner', shape.partnerLine, {
      group: 'everywhere',
      description: 'The line below the name: with LiUNA Local 724.',
    }),
    pointer('union', 'Union', shape.union, { group: 'everywhere' }),
    languageField({ group: 'everywhere', readOnly: true }),
  ],
  preview: {
    select: { title: 'name' },
    prepare: ({ title }: { title?: string | null }) => ({
      title: 'Settings',
      subtitle: title ?? '',
    }),
  },
});
