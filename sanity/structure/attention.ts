import { WarningOutlineIcon } from '@sanity/icons/WarningOutline';
import type { StructureBuilder } from 'sanity/structure';

import { sixMonthsBefore, today } from './dates.ts';
import { type FilteredList, filteredList, folder } from './lists.ts';

/** What an organizer should look at, as lists that are empty when all is well. */
export const attentionLists = (now: string): FilteredList[] => [
  {
    id: 'unreported',
    title: 'Past events without a report',
    type: 'event',
    filter:
      '_type == "event" && startsAt < $today && isSample != true && count(coalesce(sources, [])) == 0',
    params: { today: now },
  },
  {
    id: 'samples-published',
    title: 'Examples that are published',
    type: 'event',
    filter: '_type == "event" && isSample == true && !(_id in path("drafts.**"))',
  },
  {
    id: 'quotes-without-permission',
    title: 'Quotes without permission or source',
    type: 'quote',
    filter: '_type == "quote" && (!defined(permission) || !defined(source))',
  },
  {
    id: 'endorsements-without-source',
    title: 'Endorsements without a source',
    type: 'endorsement',
    filter: '_type == "endorsement" && count(coalesce(sources, [])) == 0',
  },
  {
    id: 'logos-without-licence',
    title: 'Logos without a licence',
    type: 'organization',
    filter: '_type == "organization" && defined(logo.image.asset) && !defined(logo.licence)',
  },
  {
    id: 'facts-to-check',
    title: 'Facts not checked for six months',
    type: 'fact',
    filter: '_type == "fact" && coalesce(reviewedOn, "") < $day',
    params: { day: sixMonthsBefore(now) },
  },
  {
    id: 'facts-without-date',
    title: 'Facts without date or source',
    type: 'fact',
    filter: '_type == "fact" && (!defined(asOf) || !defined(source))',
  },
  {
    id: 'sources-gone',
    title: 'Facts whose source is gone',
    type: 'fact',
    filter: '_type == "fact" && source->isUnavailable == true',
  },
  {
    id: 'releases-without-contact',
    title: 'Releases without a contact',
    type: 'release',
    filter: '_type == "release" && !defined(contact.email)',
  },
  {
    id: 'coverage-without-link',
    title: 'Coverage without a link',
    type: 'coverage',
    filter: '_type == "coverage" && !defined(url)',
  },
  {
    id: 'law-to-check',
    title: 'Legal answers not checked for six months',
    type: 'faq',
    filter: '_type == "faq" && isLegal == true && coalesce(reviewedOn, "") < $day',
    params: { day: sixMonthsBefore(now) },
  },
  {
    id: 'rights-to-check',
    title: 'Rights not checked for six months',
    type: 'right',
    filter: '_type == "right" && isLegal == true && coalesce(reviewedOn, "") < $day',
    params: { day: sixMonthsBefore(now) },
  },
  {
    id: 'pictures-without-words',
    title: 'Pictures without words or credit',
    type: 'page',
    filter:
      '_type == "page" && defined(picture.image.asset) && (!defined(picture.alt) || !defined(picture.credit))',
  },
  {
    id: 'event-pictures-without-words',
    title: 'Event pictures without words, credit or consent',
    type: 'event',
    filter:
      '_type == "event" && count(recapPictures[!defined(alt) || !defined(credit) || !defined(consent)]) > 0',
  },
];

/** Returns the entry of the structure that gathers what needs attention. */
export const needsAttention = (S: StructureBuilder) =>
  folder(S, { id: 'attention', title: 'Needs attention', icon: WarningOutlineIcon }, () =>
    attentionLists(today()).map((list) => filteredList(S, list)),
  );
