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
import type { ComponentType } from 'react';
import type { ListItemBuilder, StructureBuilder, StructureResolver } from 'sanity/structure';

import { pageKeys } from '../../src/content/schemas/page.ts';
import { defaultLanguage } from '../../src/i18n/languages.ts';
import { DemandOrder } from '../order/DemandOrder.tsx';
import { pageTitles } from '../schemaTypes/documents/page.ts';
import { needsAttention } from './attention.ts';
import { formAndPage } from './documentViews.ts';
import { eventLists, tonightAndNext } from './eventLists.ts';
import { filteredList } from './lists.ts';

const folder = (
  S: StructureBuilder,
  id: string,
  title: string,
  icon: ComponentType,
  items: () => (ListItemBuilder | ReturnType<StructureBuilder['divider']>)[],
) =>
  S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(() => S.list().id(id).title(title).items(items()));

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
          S.documentList()
            .id(`group-${group}`)
            .title('Questions')
            .schemaType('faq')
            .apiVersion('2025-02-19')
            .filter('_type == "faq" && group._ref == $group')
            .params({ group })
            .defaultOrdering([{ field: 'order', direction: 'asc' }])
            .initialValueTemplates([S.initialValueTemplateItem('faq-in-group', { group })]),
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
            S.documentList()
              .id(`of-${organization}`)
              .title('Endorsements')
              .schemaType('endorsement')
              .apiVersion('2025-02-19')
              .filter('_type == "endorsement" && organization._ref == $organization')
              .params({ organization }),
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
  S.listItem()
    .id('press-room')
    .title('Press room')
    .icon(DocumentTextIcon)
    .child(
      S.document()
        .schemaType('pressRoom')
        .documentId(`pressRoom-${defaultLanguage}`)
        .views(formAndPage(S))
        .title('Press room'),
    ),
  ...[
    ...['release', 'coverage', 'quote', 'fact', 'correction'],
    ...['production', 'milestone', 'source'],
  ].map((type) => S.documentTypeListItem(type)),
];

const pages = (S: StructureBuilder) =>
  pageKeys.map((key) =>
    S.listItem()
      .id(key)
      .title(pageTitles[key])
      .icon(DocumentTextIcon)
      .child(
        S.document()
          .schemaType('page')
          .documentId(`page-${defaultLanguage}-${key}`)
          .views(formAndPage(S))
          .title(pageTitles[key]),
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
      folder(S, 'events', 'Events', CalendarIcon, () => [
        ...eventLists.map((list) => filteredList(S, list)),
        S.documentTypeListItem('region').title('Regions'),
      ]),
      folder(S, 'endorsements', 'Endorsements', StarIcon, () => endorsementLists(S)),
      folder(S, 'press', 'Press and facts', DocumentsIcon, () => pressLists(S)),
      folder(S, 'on-set', 'On set', BookIcon, () =>
        ['right', 'roadStep', 'restRule', 'payRule', 'nextStep'].map((type) =>
          S.documentTypeListItem(type),
        ),
      ),
      folder(S, 'people', 'People and organizations', UsersIcon, () =>
        ['person', 'organization'].map((type) => S.documentTypeListItem(type)),
      ),
      S.divider(),
      folder(S, 'pages', 'Pages', DocumentTextIcon, () => pages(S)),
      S.listItem()
        .id('settings')
        .title('Settings')
        .icon(CogIcon)
        .child(
          S.document()
            .schemaType('siteSettings')
            .documentId(`siteSettings-${defaultLanguage}`)
            .views(formAndPage(S))
            .title('Settings'),
        ),
    ]);
