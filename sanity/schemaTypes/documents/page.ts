import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { defineType } from 'sanity';

import { type PageKey, pageSchema } from '../../../src/content/schemas/page.ts';
import { group, list } from '../fields/objects.ts';
import { line, words } from '../fields/text.ts';
import { choice, languageField } from '../fields/values.ts';

const { shape } = pageSchema;

/** What each page is called in the Studio. */
export const pageTitles = {
  home: 'Home',
  demands: 'Demands',
  faq: 'Questions',
  events: 'Events',
  endorsements: 'Endorsements',
  join: 'Interest form',
  thanks: 'After the form',
  about: 'About us',
  campaign: 'Show board',
  press: 'Press room',
  facts: 'Facts',
  privacy: 'Privacy',
  notFound: 'Page not found',
  rights: 'Rights',
  road: 'How it works',
  eligibility: 'Am I in?',
  turnaround: 'Hours and pay',
  regions: 'Regions',
} as const satisfies Record<PageKey, string>;

/** The words of one page. */
export const pageType = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentTextIcon,
  groups: [
    { name: 'words', title: 'On the page', default: true },
    { name: 'search', title: 'In search results' },
    { name: 'more', title: 'More' },
  ],
  fields: [
    line('label', 'Label', shape.label, { group: 'words' }),
    line('title', 'Title', shape.title, { group: 'words' }),
    words('lead', 'Lead', shape.lead, { group: 'words' }),
    list('sections', 'Boxes of text', 'section', shape.sections, { group: 'words' }),
    group('picture', 'Picture', 'picture', shape.picture, { group: 'words' }),
    line('seoTitle', 'Title', shape.seoTitle, { group: 'search' }),
    words('seoDescription', 'Description', shape.seoDescription, { group: 'search' }),
    choice('key', 'Which page', shape.key, pageTitles, { group: 'more', readOnly: true }),
    languageField({ group: 'more', readOnly: true }),
  ],
  preview: {
    select: { key: 'key', title: 'title' },
    prepare: ({ key, title }: { key?: PageKey | null; title?: string | null }) => ({
      title: key ? pageTitles[key] : 'New page',
      subtitle: title ?? '',
    }),
  },
});
