import { AddIcon } from '@sanity/icons/Add';
import { BookIcon } from '@sanity/icons/Book';
import { BulbOutlineIcon } from '@sanity/icons/BulbOutline';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { CogIcon } from '@sanity/icons/Cog';
import { DocumentsIcon } from '@sanity/icons/Documents';
import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { StarIcon } from '@sanity/icons/Star';
import { UsersIcon } from '@sanity/icons/Users';
import type { StructureBuilder, StructureResolver } from 'sanity/structure';

import { pageKeys } from '../../src/content/schemas/page.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { DemandOrder } from '../order/DemandOrder.tsx';
import { pageTitles } from '../schemaTypes/documents/page.ts';
import { needsAttention } from './attention.ts';
import { formAndPage, oneDocument } from './documentViews.ts';
import { eventLists, tonightAndNext } from './eventLists.ts';
import { documentsWhere, filteredList, folder, wholeTypes } from './lists.ts';

const questionsByGroup = (S: StructureBuilder) =>
  S.listItem()
    .id('questions')
    .title('Questions')
    .icon(HelpCircleIcon)
    .child(
      S.documentTypeList('faqGroup')
        .id('questions')
        .title('Questions by group')
        .defaultOrdering([{ field: 'order', direction: 'asc' }])
        .child((group) =>
          documentsWhere(S, {
            id: `group-${group}`,
            title: 'Questions',
            type: 'faq',
            filter: '_type == "faq" && group._ref == $group',
            params: () => ({ group }),
            sort: { field: 'order', direction: 'asc' },
          }).initialValueTemplates([S.initialValueTemplateItem('faq-in-group', { group })]),
        ),
    );

function endorsementLists(S: StructureBuilder) {
  return [
    S.listItem()
      .id('by-organization')
      .title('By organization')
      .icon(UsersIcon)
      .child(
        S.documentTypeList('organization')
          .id('by-organization')
          .title('By organization')
          .child((organization) =>
            documentsWhere(S, {
              id: `of-${organization}`,
              title: 'Endorsements',
              type: 'endorsement',
              filter: '_type == "endorsement" && organization._ref == $organization',
              params: () => ({ organization }),
            }),
          ),
      ),
    S.documentTypeListItem('endorsement').title('All endorsements'),
    filteredList(S, {
      id: 'needs-source',
      title: 'Needs a source',
      type: 'endorsement',
      filter: '_type == "endorsement" && count(coalesce(sources, [])) == 0',
    }),
    filteredList(S, {
      id: 'permission-missing',
      title: 'Quotes without permission',
      type: 'quote',
      filter: '_type == "quote" && !defined(permission)',
    }),
  ];
}

const pressLists = (S: StructureBuilder) => [
  oneDocument(
    S,
    { id: 'press-room', title: 'Press room', icon: DocumentTextIcon },
    { type: 'pressRoom', documentId: `pressRoom-${defaultLanguage}` },
  ),
  ...wholeTypes(S, ['release', 'coverage', 'quote', 'fact', 'correction']),
  ...wholeTypes(S, ['production', 'milestone', 'source']),
];

const pages = (S: StructureBuilder) =>
  pageKeys.map((key) =>
    oneDocument(
      S,
      { id: key, title: pageTitles[key], icon: DocumentTextIcon },
      { type: 'page', documentId: `page-${defaultLanguage}-${key}` },
    ),
  );

const demandsInOrder = (S: StructureBuilder) =>
  S.listItem()
    .id('demand')
    .title('Demands')
    .icon(BulbOutlineIcon)
    .child(
      S.component(DemandOrder)
        .id('demand')
        .title('Demands, in their order')
        .menuItems([
          S.menuItem()
            .title('Add a demand')
            .icon(AddIcon)
            .intent({ type: 'create', params: { type: 'demand' } })
            .showAsAction(),
        ])
        .child((id) => S.document().schemaType('demand').documentId(id).views(formAndPage(S))),
    );

/** The Studio's menu, in the order that an organizer needs it. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      filteredList(S, tonightAndNext),
      needsAttention(S),
      S.divider(),
      demandsInOrder(S),
      questionsByGroup(S),
      folder(S, { id: 'events', title: 'Events', icon: CalendarIcon }, () => [
        ...eventLists.map((list) => filteredList(S, list)),
        S.documentTypeListItem('region').title('Regions'),
      ]),
      folder(S, { id: 'endorsements', title: 'Endorsements', icon: StarIcon }, () =>
        endorsementLists(S),
      ),
      folder(S, { id: 'press', title: 'Press and facts', icon: DocumentsIcon }, () =>
        pressLists(S),
      ),
      folder(S, { id: 'on-set', title: 'On set', icon: BookIcon }, () =>
        wholeTypes(S, ['right', 'roadStep', 'restRule', 'payRule', 'nextStep']),
      ),
      folder(S, { id: 'people', title: 'People and organizations', icon: UsersIcon }, () =>
        wholeTypes(S, ['person', 'organization']),
      ),
      S.divider(),
      folder(S, { id: 'pages', title: 'Pages', icon: DocumentTextIcon }, () => pages(S)),
      oneDocument(
        S,
        { id: 'settings', title: 'Settings', icon: CogIcon },
        { type: 'siteSettings', documentId: `siteSettings-${defaultLanguage}` },
      ),
    ]);
