import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { defineType } from 'sanity';

import { nextStepSchema } from '../../../src/content/schemas/nextStep.ts';
import type { SitePart } from '../../../src/lib/siteParts.ts';
import { pointers } from '../fields/pointers.ts';
import { exactLine, line, words } from '../fields/text.ts';
import { choices, count, languageField } from '../fields/values.ts';

const { shape } = nextStepSchema;

/** What each part of the site is called in the Studio. */
const partTitles = {
  home: 'Home',
  demands: 'Demands',
  faq: 'Questions',
  events: 'Events',
  endorsements: 'Endorsements',
  rights: 'Rights',
  road: 'How it works',
  eligibility: 'Am I in?',
  turnaround: 'Hours and pay',
  regions: 'Regions',
  thanks: 'After a form',
  pressThanks: 'After a press enquiry',
  withdraw: 'Withdraw a form',
  withdrawn: 'After a withdrawal',
  join: 'Interest form',
  about: 'About us',
  campaign: 'Show board',
  press: 'Press',
  privacy: 'Privacy',
  search: 'Search',
  print: 'Handouts',
  setMode: 'Set mode',
} satisfies Record<SitePart, string>;

/** The one thing to do at the end of a page. */
export const nextStepType = defineType({
  name: 'nextStep',
  title: 'Next step',
  type: 'document',
  icon: ArrowRightIcon,
  description:
    'Every page ends with one. Where several fit, the one for the page and its region is shown; where none fits, the interest form.',
  fields: [
    line('label', 'Label', shape.label),
    line('title', 'Title', shape.title),
    words('text', 'Text', shape.text),
    exactLine('link', 'Leads to', shape.link, {
      description: 'A page of this site, like /rights/, or an address that starts with https:',
    }),
    choices('pages', 'On these parts of the site', shape.pages, partTitles, {
      description: 'Tick none to show it everywhere.',
    }),
    pointers('regions', 'In these regions', shape.regions, {
      description: 'Choose none to show it in all of them.',
    }),
    count('order', 'Order', shape.order),
    languageField(),
  ],
  preview: {
    select: { title: 'title', link: 'link', label: 'label' },
    prepare: ({ title, link, label }: Record<string, string | null>) => ({
      title: title ?? 'New step',
      subtitle: [label, link].filter(Boolean).join(' · '),
    }),
  },
});
